import { describe, expect, it } from 'vitest';
import { findLeaks, findPageFaults, findSinks, isLikelyRefused } from './distRules.ts';
import { renderNotFoundPage } from './notFoundPage.ts';
import { policyHead } from './policyPlugin.ts';

const HEAD = policyHead('b1');

function pageWith(body: string, head = HEAD): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

describe(findPageFaults, () => {
  it('passes a page of files of our own, data blocks and links elsewhere', () => {
    const body = [
      '<script src="./a.js"></script>',
      '<script type="application/ld+json">{"a":1}</script>',
      '<a href="https://example.org/?x=1&amp;y=2">x = "y"</a>',
      '<p aria-label="javascript: the good parts">a</p><meta name="description" content="javascript: the good parts" />',
      '<p title="on time, style=none">a &lt;b onclick="x"&gt; c</p>',
    ].join('');
    expect(findPageFaults(pageWith(body, `${HEAD}<link rel="canonical" href="https://example.org/" />`))).toEqual([]);
  });

  it.for([
    '<script>run()</script>',
    '<script type="module">run()</script>',
    '<p style="color:red">x</p>',
    "<p class='a' style='color:red'>x</p>",
    '<p style=color:red>x</p>',
    '<img src="./a.png" onerror="run()" />',
    '<a href="javascript:run()">x</a>',
    '<a href=" JavaScript:run()">x</a>',
    '<form action="javascript:run()"></form>',
    '<meta http-equiv="refresh" content="0;url=javascript:run()" />',
    '<style>p{}</style>',
    '<base href="/" />',
    '<script src="https://example.org/a.js"></script>',
    '<img src="//example.org/a.png" />',
    '<link rel="stylesheet" href="https://example.org/a.css" />',
    '<iframe src="https://example.org/"></iframe>',
  ])('finds %s', (fault) => {
    expect(findPageFaults(pageWith(fault))).toHaveLength(1);
  });

  it('wants the policy right behind the encoding, and the very one', () => {
    const [charset = '', policy = ''] = HEAD.split('\n');
    expect(findPageFaults(pageWith('', charset))).toEqual(['the policy does not follow the encoding']);
    expect(findPageFaults(pageWith('', `${charset}<meta name="a" content="b" />${policy}`))).toHaveLength(1);
    expect(findPageFaults(pageWith('', HEAD.replace("script-src 'self'", "script-src 'self' *")))).toHaveLength(1);
  });
});

describe(findSinks, () => {
  it('names each way to run text, at each place', () => {
    const script = 'a.innerHTML=b;c.outerHTML = d;eval(e);new Function(f);g.insertAdjacentHTML("h",i)';
    expect(findSinks(script).toSorted()).toEqual(['Function', 'eval', 'innerHTML', 'innerHTML', 'insertAdjacentHTML']);
  });

  it('lets comparisons and names that only look like it pass', () => {
    expect(findSinks('a.innerHTML===b;isFunction(c);medieval(d);e.eval(f);case"innerHTML":')).toEqual([]);
  });
});

describe(findLeaks, () => {
  it.for([
    ['//# sourceMappingURL=a.js.map', 'source map'],
    ['"https://registry.npmjs.org/react"', 'address of a package registry'],
    ['at /home/someone/project/a.ts', 'path of the machine'],
    ['-----BEGIN PRIVATE KEY-----', 'key'],
    ['built in /srv/here/', 'path /srv/here'],
  ] as const)('finds %s', ([text, leak]) => {
    expect(findLeaks(text, '/srv/here')).toEqual([leak]);
  });

  it('finds nothing in an ordinary file', () => {
    expect(findLeaks('https://example.org/home/page rootless', '/srv/here')).toEqual([]);
  });
});

describe(renderNotFoundPage, () => {
  const folders = new Map([
    ['en', ''],
    ['ja', 'ja/'],
  ]);
  const page = renderNotFoundPage({ build: 'b1', sitePath: '/x/y/', styles: ['assets/a.css'], folders });

  it('keeps its own policy', () => {
    expect(findPageFaults(page)).toEqual([]);
  });

  it('has only addresses that hold at any depth, in each language of the site', () => {
    const addresses = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toEqual(['/x/y/favicon.svg', '/x/y/boot.js', '/x/y/assets/a.css', '/x/y/', '/x/y/ja/']);
  });

  it('speaks English where it has no words in the site’s languages', () => {
    const other = renderNotFoundPage({ build: 'b1', sitePath: '/', styles: [], folders: new Map([['fr', '']]) });
    expect(other).toContain('<html lang="en">');
    expect(other).toContain('<h1');
  });
});

describe(isLikelyRefused, () => {
  it('names a file that content blockers would refuse', () => {
    const refused = [
      'assets/track.js',
      'data/schema/1.0/tracks.schema.json',
      'ads/a.js',
      'x-ad.css',
      'a/analytics/b.js',
    ];
    expect(refused.filter((file) => !isLikelyRefused(file))).toEqual([]);
    const fine = ['assets/adtrack9.js', 'data/dataset.json', 'areas/additive-manufacturing/index.html', 'readme.md'];
    expect(fine.filter(isLikelyRefused)).toEqual([]);
  });
});
