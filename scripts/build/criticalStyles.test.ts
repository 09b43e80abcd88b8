import { describe, expect, it } from 'vitest';
import { criticalStyles } from './criticalStyles.ts';

const PAGE =
  '<ul class="flex md:grid [&amp;>li]:mt-1 w-1.5"><li data-track="1" aria-pressed="false">a { b</li></ul><p class="a,b">x</p>';

const keep = (css: string) => criticalStyles(css, [PAGE]);

describe(criticalStyles, () => {
  it.for([
    '.flex{display:flex}',
    '.md\\:grid{display:grid}',
    '.w-1\\.5{width:1px}',
    '.\\[\\&\\>li\\]\\:mt-1>li{margin:0}',
    '.a\\,b{color:red}',
    '.gone,.flex{color:red}',
    'ul:not(.gone){color:red}',
    'ul:is(.gone,.flex){color:red}',
    ':where(.flex>:not(:last-child)){color:red}',
    '[data-track="1"]{color:red}',
    ':root[data-theme=dark]{color:red}',
    '.flex:focus-visible{color:red}',
    '@media (width>=40rem){.flex{color:red}}',
    '.flex:after{content:"}.gone{"}',
    '@font-face{font-family:x}',
    '@layer base,utilities;',
  ])('keeps %s, which the page can be in need of', (css) => {
    expect(keep(css)).toBe(css);
  });

  it.for([
    '.gone{color:red}',
    '.flex .gone{color:red}',
    '.md\\:gone{color:red}',
    ':where(.gone>:not(:last-child)){color:red}',
    'table{color:red}',
    'ul>ol{color:red}',
    '[data-track="2"]{color:red}',
    '.flex[aria-pressed=true]{color:red}',
    '.flex:hover{color:red}',
    '@media print{.flex{color:red}}',
    '@media (width>=40rem){.gone{color:red}}',
  ])('leaves %s for later', (css) => {
    expect(keep(css)).toBe('');
  });

  it('keeps the order, and the variables that what is left reads, directly or through others', () => {
    expect(
      keep(
        ':root{--far:1px;--near:var(--far);--gone:2px}.gone{color:var(--gone)}.flex{margin:var(--near)}@property --gone{inherits:false}',
      ),
    ).toBe(':root{--far:1px;--near:var(--far);}.flex{margin:var(--near)}');
  });
});
