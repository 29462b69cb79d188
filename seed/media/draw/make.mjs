// node make.mjs [slug…]: writes ../<slug>.svg, all of them when none is named
import fs from 'fs';
import { optimize } from 'svgo';
import { measured, sheet } from './lib.mjs';
import { drawn } from './registry.mjs';

const media = new URL('../', import.meta.url).pathname;
const config = { multipass: true, floatPrecision: 1, plugins: [{ name: 'preset-default', params: { overrides: { cleanupIds: false, removeDesc: false, removeMetadata: false, inlineStyles: false, minifyStyles: false, mergePaths: false, collapseGroups: false, removeHiddenElems: false, convertShapeToPath: false, removeUnknownsAndDefaults: { keepDataAttrs: true, keepRoleAttr: true, keepAriaAttrs: true } } } }] };

/** an outline that is filled, clipped and inked is stored once */
function share(slug, svg) {
  const times = {};
  for (const [, d] of svg.matchAll(/ d="([^"]{90,})"/g)) times[d] = (times[d] || 0) + 1;
  let defs = '', i = 0;
  for (const d of Object.keys(times).filter(d => times[d] > 1)) {
    const id = `${slug}-${i++}`;
    defs += `<path id="${id}" d="${d}"/>`;
    svg = svg.split(`<path d="${d}"/>`).join(`<use href="#${id}"/>`).replace(/<path class="([^"]+)" d="([^"]+)"/g, (whole, cls, other) => other === d ? `<use class="${cls}" href="#${id}"` : whole);
  }
  return defs ? svg.replace('</style>', `</style><defs>${defs}</defs>`) : svg;
}

for (const { slug, title, desc, fn, meta } of await drawn(process.argv.slice(2))) {
  const { data } = optimize(share(slug, sheet({ slug, title, desc, meta, ...measured(fn) })), config);
  fs.writeFileSync(`${media}${slug}.svg`, data);
  console.log(slug.padEnd(24), (data.length / 1024).toFixed(1), 'KiB', /NaN|undefined/.test(data) ? '!! NaN' : '');
}
