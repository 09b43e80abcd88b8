import { describe, expect, it } from 'vitest';
import { readSecurityContact, toSecurityTxt } from './securityTxt.ts';

const TODAY = '2026-11-23';
const read = (contact?: string, expires?: string) => readSecurityContact(contact, expires, TODAY);

describe(readSecurityContact, () => {
  it('asks for nothing where nothing was said', () => {
    expect(read()).toBeNull();
  });

  it.for(['mailto:security@example.org', 'https://example.org/report?a=b', 'tel:+81-3-1234-5678'])(
    'takes %s',
    (contact) => {
      expect(read(contact, '2027-11-23')).toEqual({ contact, expires: '2027-11-23' });
    },
  );

  it.for(['security@example.org', 'http://example.org/', 'javascript:x', 'mailto:', 'mailto:a@b\nExpires: never', ''])(
    'refuses %j, which is no way to tell anybody',
    (contact) => {
      expect(() => read(contact, '2027-11-23')).toThrow('--security-contact takes');
    },
  );

  it.for(['2026-11-23', '2020-01-01', '2027-02-30', '2027', '2027-11-23T00:00:00Z', 'never', ''])(
    'refuses %j, which is no day to come',
    (expires) => {
      expect(() => read('mailto:a@example.org', expires)).toThrow('--security-expires takes');
    },
  );

  it('refuses one without the other', () => {
    expect(() => read('mailto:a@example.org')).toThrow('go together');
    expect(() => read(undefined, '2027-11-23')).toThrow('go together');
  });
});

describe(toSecurityTxt, () => {
  const contact = { contact: 'mailto:security@example.org', expires: '2027-11-23' };

  it('has the two lines that the standard demands, and whom it speaks to', () => {
    expect(toSecurityTxt(contact, ['en', 'ja'], null)).toBe(
      'Contact: mailto:security@example.org\nExpires: 2027-11-23T00:00:00Z\nPreferred-Languages: en, ja\n',
    );
  });

  it('says where it belongs, where that is known', () => {
    expect(toSecurityTxt(contact, ['en'], 'https://example.org/')).toContain(
      '\nCanonical: https://example.org/.well-known/security.txt\n',
    );
  });
});
