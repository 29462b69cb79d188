/** A source as a reader sees it; `code` is its name in the guide’s data. */
export type Source = { code: string; title: string; publisher: string; year: number | null; url: string }

/** What the warning signs rest on. */
export const SOURCES: readonly Source[] = [
  { code: "C28", title: "Deep vein thrombosis", publisher: "University College London Hospitals NHS", year: null, url: "https://uclh.nhs.uk/patients-and-visitors/patient-information-pages/deep-vein-thrombosis" },
  { code: "C4", title: "Sprains and strains", publisher: "North Lincs MSK and Pain", year: null, url: "https://northlincsmskandpain.co.uk/self-management/sprains-strains" },
  { code: "C33", title: "Ottawa Knee Rule", publisher: "Medscape", year: null, url: "https://reference.medscape.com/calculator/ottawa-knee-rule-xray" },
  { code: "C27", title: "Septic arthritis", publisher: "NHS", year: 2023, url: "https://developer.api.nhs.uk/widgets/condition/?condition=/conditions/septic-arthritis/" },
  { code: "C30", title: "Septic arthritis", publisher: "Versus Arthritis", year: null, url: "https://versusarthritis.org/about-arthritis/conditions/septic-arthritis" },
  { code: "C31", title: "ACL injury", publisher: "NHS Lothian RefHelp", year: null, url: "https://apps.nhslothian.scot/refhelp/guidelines/orthopaedics/knee/kneetraumaticevent/aclinjury" },
  { code: "C6", title: "Knee pain", publisher: "Cora Health", year: null, url: "https://www.corahealth.co.uk/?p=2927" },
  { code: "C19", title: "Patellofemoral pain syndrome", publisher: "American Family Physician", year: 2019, url: "https://www.aafp.org/pubs/afp/issues/2019/0115/p88.html" },
  { code: "C5", title: "Knee pain", publisher: "Morecambe Bay NHS", year: null, url: "https://www.uhmb.nhs.uk/our-services/services/musculoskeletal-msk-physiotherapy/musculoskeletal-msk-pain/knee-pain" },
]

/** The number of a source in the list of the page, from 1. Throws for a code that the list doesn’t have. */
export function sourceNumber(code: string): number {
  const at = SOURCES.findIndex((source) => source.code === code)
  if (at < 0) {
    throw new Error(`A warning sign rests on ${code}, which is no source of the page`)
  }
  return at + 1
}
