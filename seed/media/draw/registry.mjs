// Where every picture signs in. pics/<category>.mjs call pic(); make.mjs writes what it finds here.
export const PICS = {};
/** one slug is one picture: a second one of the same name is a mistake */
export const pic = (slug, title, desc, fn, meta) => {
  if (PICS[slug]) throw new Error(`picture ${slug} is drawn twice`);
  PICS[slug] = { slug, title, desc, fn, meta };
};
