/** Wording in progress, kept on this machine until it is released or the recruiter signs out. */
interface Wording {
  message: string;
  howToImprove: string;
}

const prefix = 'nextround.wording.';

export function keptWording(interviewId: string): Partial<Wording> {
  const kept = sessionStorage.getItem(prefix + interviewId);
  return kept ? (JSON.parse(kept) as Wording) : {};
}

export const keepWording = (interviewId: string, wording: Wording) => sessionStorage.setItem(prefix + interviewId, JSON.stringify(wording));
export const forgetWording = (interviewId: string) => sessionStorage.removeItem(prefix + interviewId);
