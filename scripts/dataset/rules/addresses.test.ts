import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressFault } from './addresses.ts';

describe('addressFault', () => {
  it.for([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://lakes.example/1',
    'file:///etc/passwd',
    'ftp://lakes.example/',
    'mailto:a@lakes.example',
    '//lakes.example/a',
    '/a',
    'lakes.example',
    'https://',
    'https://localhost/a',
    'https://gov@evil.example/',
    'https://gov:secret@evil.example/',
    'https://lakes.example/a b',
    ' https://lakes.example/',
    'https://lakes.example/\u0000',
    `https://lakes.example/${'a'.repeat(5000)}`,
    '',
  ])('refuses %j', (text) => {
    expect(addressFault(text)).toMatch(/\S/);
  });

  it.for([
    'https://lakes.example/',
    'http://www.lakes.example:8080/a?b=c#d',
    'https://xn--bcher-kva.example/',
    'https://lakes.example/湖',
    'https://[2001:db8::1]/',
  ])('takes %j', (text) => {
    expect(addressFault(text)).toBeNull();
  });

  it('takes only what a browser would open over http or https', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string({ unit: 'binary' }),
          fc.string().map((rest) => `https:${rest}`),
        ),
        (text) => {
          if (addressFault(text) !== null) return;
          const { protocol, username, password } = new URL(text);
          expect(['http:', 'https:']).toContain(protocol);
          expect(username + password).toBe('');
        },
      ),
    );
  });
});
