// node inline.mjs: writes the opened knee as the storefront inlines it, without its words and colours, which the page has of its own
import fs from 'fs';

const media = new URL('../', import.meta.url).pathname;
const out = new URL('../../../apps/storefront/src/features/guide/anatomy/art.json', import.meta.url).pathname;
const svg = fs.readFileSync(`${media}knee-anatomy.svg`, 'utf8');
const [, drawing] = svg.match(/<\/style>(.*)<\/svg>/s);
// the page's own parts have the plain ids: those are where links jump to
const art = drawing.replace(/ style="[^"]*"/g, '').replace(/<g id="([^"]+)"/g, '<g data-part="$1"').replace(/<g data-layer="ground">.*?<\/g>/, '').replaceAll('knee-anatomy-', 'anatomy-');
fs.writeFileSync(out, `${JSON.stringify({ art })}\n`);
