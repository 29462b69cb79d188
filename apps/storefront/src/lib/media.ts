const UPLOADED = /^https?:\/\/[^/]+\/static\//

/** A picture's address for the page: what the backend itself keeps is served from the shop's own address, anything else from where it lies. */
export function mediaUrl(url: string): string {
  return url.replace(UPLOADED, "/media/")
}
