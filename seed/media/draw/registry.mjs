// Where every picture signs in. pics/<category>.mjs call pic(); drawn() finds them all.
import fs from 'fs';

const PICS = {};
/** one slug is one picture: a second one of the same name is a mistake */
export const pic = (slug, title, desc, fn, meta) => {
  if (PICS[slug]) throw new Error(`picture ${slug} is drawn twice`);
  PICS[slug] = { slug, title, desc, fn, meta };
};

/** the named pictures, or all of them, category by category; an unknown name ends the program */
export async function drawn(slugs = []) {
  const folder = new URL('./pics/', import.meta.url);
  for (const file of fs.readdirSync(folder).filter(f => f.endsWith('.mjs')).sort()) await import(new URL(file, folder).href);
  const unknown = slugs.filter(slug => !PICS[slug]);
  if (unknown.length) { console.error('no such picture: ' + unknown.join(', ')); process.exit(1); }
  return slugs.length ? slugs.map(slug => PICS[slug]) : Object.values(PICS);
}
