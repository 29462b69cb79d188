// node sheet.mjs out.png [slug…]: the named pictures (all, when none is named) at 384 px, at 160 px, and at 160 px in the dark
import fs from 'fs';
import { photograph } from './browser.mjs';

const media = new URL('../', import.meta.url).pathname;
const [out, ...named] = process.argv.slice(2);
if (!out?.endsWith('.png')) { console.error('node sheet.mjs out.png [slug…]'); process.exit(1); }
const slugs = named.length ? named : fs.readdirSync(media).filter(f => f.endsWith('.svg')).map(f => f.slice(0, -4)).sort();
const img = (slug, w) => `<img width=${w} height=${w} style="border-radius:${w / 40}px;display:block" src="data:image/svg+xml;base64,${fs.readFileSync(media + slug + '.svg').toString('base64')}">`;
const rows = (w, gap, columns) => `<div style="display:grid;grid-template-columns:repeat(${columns},${w}px);gap:${gap}px;padding:28px">${slugs.map(s => img(s, w)).join('')}</div>`;
await photograph(out, `<body style="margin:0;background:#FBF7F0">${rows(384, 21, 4)}${rows(160, 40, 8)}<div style="background:#151C1D;color-scheme:dark">${rows(160, 40, 8)}</div>`, { width: 1656, height: 800 });
