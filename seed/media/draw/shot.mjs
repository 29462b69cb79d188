// node shot.mjs out.png size[,size] columns [dark] files…
import fs from 'fs';
import { photograph } from './browser.mjs';

const [out, sizeList, columns, ...rest] = process.argv.slice(2);
const dark = rest[0] === 'dark', files = dark ? rest.slice(1) : rest;
const sizes = sizeList.split(',').map(Number);
const img = (file, s) => `<img width=${s} height=${s} style="border-radius:${Math.round(s / 40)}px" src="data:image/svg+xml;base64,${fs.readFileSync(file).toString('base64')}">`;
const cell = file => `<div style="display:flex;gap:16px;align-items:flex-end">${sizes.map(s => img(file, s)).join('')}</div>`;
const html = `<body style="margin:16px;background:${dark ? '#151C1D' : '#FBF7F0'};display:grid;grid-template-columns:repeat(${columns},max-content);gap:16px">${files.map(cell).join('')}</body>`;
const width = Math.min(2400, columns * sizes.reduce((a, s) => a + s + 16, 0) + 32);
await photograph(out, html, { width, height: 400 }, dark ? 'dark' : 'light');
