import type { PreparedInterview } from './prep-editor-document';

export const gaps = ['setting', 'interviewers', 'whatToPrepare', 'expectations', 'bringLaptop'] as const;
export type Missing = (typeof gaps)[number];

const isGap = (code: string): code is Missing => (gaps as readonly string[]).includes(code);

/** What nobody has told us. Before the first word there is no pack that could say so: then the interview alone speaks. */
export function missingOf({ prepPack, format, location, videoUrl, interviewers, candidate }: PreparedInterview): Missing[] {
  if (prepPack) return prepPack.missing.filter(isGap);
  const setting = { ONSITE: location, VIDEO: videoUrl, PHONE: candidate.phone }[format];
  const told: Partial<Record<Missing, boolean>> = {
    setting: Boolean(setting),
    interviewers: interviewers.length > 0,
    bringLaptop: format === 'PHONE',
  };
  return gaps.filter((gap) => !told[gap]);
}
