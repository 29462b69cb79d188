// node sheet.mjs out.png [slug…]: the named pictures (all, when none is named) at 384 px, at 160 px, and at 160 px in the dark
// node sheet.mjs --overview out.png: all of them at 96 px, for a reader of the repository
import fs from 'fs';
import { photograph } from './browser.mjs';
import { drawn } from './registry.mjs';

const overview = process.argv[2] === '--overview', [out, ...named] = process.argv.slice(overview ? 3 : 2);
if (!out?.endsWith('.png')) { console.error('node sheet.mjs [--overview] out.png [slug…]'); process.exit(1); }
const slugs = (await drawn(named)).map(({ slug }) => slug);

const file = slug => new URL(`../${slug}.svg`, import.meta.url);
const img = (slug, w) => `<img width=${w} height=${w} style="border-radius:${w / 40}px;display:block" src="data:image/svg+xml;base64,${fs.readFileSync(file(slug)).toString('base64')}">`;
const rows = (w, gap, columns) => `<div style="display:grid;grid-template-columns:repeat(${columns},${w}px);gap:${gap}px;padding:28px">${slugs.map(s => img(s, w)).join('')}</div>`;
const dark = `<div style="background:#151C1D;color-scheme:dark">${rows(160, 40, 8)}</div>`;
await photograph(out, `<body style="margin:0;background:#FBF7F0">${overview ? rows(96, 12, 13) : rows(384, 21, 4) + rows(160, 40, 8) + dark}`, { width: overview ? 1448 : 1656, height: 400 });
