/**
 * The physical limit to compare with: one static page with the same areas, statements and events, hand-written styles and
 * about a kilobyte of script that filters, searches and opens a record. No framework, no data file.
 */
import type { DatasetRecords } from '#domain/schema.ts';

/** Rows that the page shows at once; the script keeps the rest as text. */
const WINDOW = 100;

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const STYLES =
  'body{font:1rem/1.5 system-ui;max-width:70rem;margin:auto;padding:1rem}ul{list-style:none;padding:0}' +
  '.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:1rem}.cards li{border:1px solid #ccc;padding:1rem}' +
  'aside{position:fixed;inset:0 0 0 auto;width:28rem;background:#fff;border-left:1px solid;padding:1rem}';

const SCRIPT = `const $=(s)=>document.querySelector(s),rows=JSON.parse($('#rows').textContent),folded=rows.map((r)=>r[2].toLowerCase());
let track='',query='';
function show(){const hits=[];const areas=new Set();let n=0;
for(let i=0;i<rows.length;i++){const r=rows[i];if(track&&r[1]!==track)continue;if(query&&!folded[i].includes(query))continue;n++;areas.add(r[0]);if(hits.length<${WINDOW})hits.push(r[2])}
for(const li of document.querySelectorAll('.cards li'))li.hidden=!areas.has(li.dataset.area);
$('#list').replaceChildren(...hits.map((t)=>{const li=document.createElement('li');li.textContent=t;return li}));$('#status').textContent=n}
for(const b of document.querySelectorAll('[data-track]'))b.onclick=()=>{track=b.dataset.track;show()};
$('#search').oninput=(e)=>{query=e.target.value.trim().toLowerCase();show()};
for(const a of document.querySelectorAll('.cards a'))a.onclick=(e)=>{e.preventDefault();const s=$('aside');s.textContent=a.textContent+': '+a.closest('li').dataset.summary;s.hidden=false};
document.documentElement.dataset.ready='';`;

/** The page's files by name. Texts are those in the dataset's first language. */
export function makeFloorPage(records: DatasetRecords): Map<string, string> {
  const language = records.profile.languages[0] ?? 'en';
  const inWords = (text: Readonly<Record<string, string>>) => text[language] ?? Object.values(text)[0] ?? '';
  const trackOf = new Map(records.areas.map(({ id, track }) => [id, track]));
  const rows = records.commitments.map(({ area, text }) => [area ?? '', trackOf.get(area ?? '') ?? '', inWords(text)]);
  const cards = records.areas.map(
    ({ id, title, summary }) =>
      `<li data-area="${id}" data-summary="${escapeHtml(inWords(summary))}"><a href="#${id}">${escapeHtml(inWords(title))}</a><p>${escapeHtml(inWords(summary))}</p></li>`,
  );
  const events = [...records.events, ...records.documents].map(
    ({ date, title }) => `<li><time>${date}</time> ${escapeHtml(inWords(title))}</li>`,
  );
  const tracks = records.tracks.map(
    ({ id, name }) => `<button data-track="${id}">${escapeHtml(inWords(name))}</button>`,
  );
  const page = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Floor</title><style>${STYLES}</style></head><body>
<h1>${escapeHtml(inWords(records.meeting.headline))}</h1><p>${escapeHtml(inWords(records.meeting.standfirst))}</p>
<p>${tracks.join('')}<input id="search" type="search"><span id="status">${rows.length}</span></p>
<ul class="cards">${cards.join('')}</ul><ul id="list">${rows
    .slice(0, WINDOW)
    .map(([, , text]) => `<li>${escapeHtml(text ?? '')}</li>`)
    .join('')}</ul><ul>${events.join('')}</ul><aside hidden></aside>
<script id="rows" type="application/json">${JSON.stringify(rows).replaceAll('<', String.raw`\u003c`)}</script><script src="floor.js" defer></script></body></html>`;
  return new Map([
    ['index.html', page],
    ['floor.js', SCRIPT],
  ]);
}
