import { useViewer } from '../access/viewer';
import { givenName } from '../look/names';

/** Who reads what a candidate shares: their recruiter by given name, the agency where nobody looks after them yet. */
export function useReaderName(): string {
  const viewer = useViewer();
  const recruiter = viewer?.candidate?.recruiter?.name;
  return recruiter ? givenName(recruiter) : (viewer?.agency.name ?? '');
}
