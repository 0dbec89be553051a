import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql';
import type { ViewerFieldsFragment } from '../gql/graphql';
import { speak } from '../i18n/i18n';
import { belongsTo } from '../offline/kept-here';
import { lastSeen } from '../offline/last-seen';
import { client } from './client';
import { lineStore, Unreachable } from './reach';
import { type Opened, open, refresh, token } from './session';

export const ViewerFields = graphql(`
  fragment ViewerFields on Viewer {
    id
    role
    name
    language
    timeZone
    abilities
    agency {
      id
      name
      slug
    }
    quietHours {
      start
      end
    }
    candidate {
      id
      name
      recruiter {
        id
        name
      }
    }
    memberships {
      id
      agencyName
      agencySlug
      role
      current
    }
  }
`);

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      ...ViewerFields
    }
  }
`);

export type Viewer = ViewerFieldsFragment;

/** What the page asks for by name; the full list and who holds it stand in abilities.txt. */
export type Ability =
  | 'candidate.list'
  | 'candidate.read'
  | 'candidate.add'
  | 'candidate.invite'
  | 'candidate.erase'
  | 'data-export.request'
  | 'interview.list'
  | 'debrief.save'
  | 'debrief.submit'
  | 'follow-up.send'
  | 'prep.open'
  | 'question.prepare'
  | 'question.answer'
  | 'scorecard.record'
  | 'feedback.release'
  | 'feedback.acknowledge'
  | 'other-process.list'
  | 'process-update.share'
  | 'disclosure.decide'
  | 'message.send'
  | 'message.read'
  | 'notification.read'
  | 'calendar.subscribe'
  | 'journal.read'
  | 'prep.update'
  | 'prep.publish'
  | 'prep.ask-client'
  | 'disclosure.request'
  | 'company.list'
  | 'company.add'
  | 'contact.add'
  | 'job.open'
  | 'job.close'
  | 'insights.read'
  | 'today.read'
  | 'today.settle'
  | 'follow-up-policy.update'
  | 'scorecard.request'
  | 'feedback.promise'
  | 'application.submit'
  | 'interview.schedule'
  | 'interview.reschedule'
  | 'interview.hold'
  | 'interview.cancel'
  | 'interview.no-show'
  | 'journal.verify'
  | 'job.list'
  | 'application.move'
  | 'application.reject'
  | 'application.withdraw'
  | 'offer.make'
  | 'offer.decide'
  | 'agency.update'
  | 'member.invite'
  | 'member.change-role'
  | 'member.remove'
  | 'invitation.revoke'
  | 'stage.configure'
  | 'prompt.configure'
  | 'api-client.list'
  | 'bulk-export.read'
  | 'api-client.create'
  | 'api-client.update'
  | 'import.list'
  | 'import.run'
  | 'webhook.read';

export const viewerNow = (): Viewer | null => client.readQuery({ query: ViewerDocument })?.viewer ?? null;
export const may = (viewer: Viewer | null | undefined, ability: Ability) => viewer?.abilities.includes(ability) ?? false;

/** Takes a fresh session into the page: token in memory, viewer in the cache, the viewer's language spoken. */
export async function enter(session: Opened): Promise<Viewer> {
  open(session);
  belongsTo(session.viewer.id);
  client.writeQuery({ query: ViewerDocument, data: { viewer: session.viewer } });
  await speak(session.viewer.language);
  return session.viewer;
}

/**
 * The person asking, restored from the refresh cookie after a reload; null when nobody is signed in. Without a line, a candidate is who
 * they were when they last saw their page here: that shows what is kept on this phone, and opens nothing.
 * @throws Unreachable without a network: that is not a reason to ask for a password again
 */
export async function whoIsHere(): Promise<Viewer | null> {
  const known = viewerNow();
  if (known && (token() || lineStore.isCut())) return known;
  try {
    const session = await refresh();
    return session ? await enter(session) : null;
  } catch (error) {
    const seen = error instanceof Unreachable ? lastSeen() : undefined;
    if (!seen) throw error;
    client.writeQuery({ query: ViewerDocument, data: { viewer: seen.viewer } });
    await speak(seen.viewer.language);
    return seen.viewer;
  }
}

export function useViewer(): Viewer | null {
  return useQuery(ViewerDocument, { fetchPolicy: 'cache-only' }).data?.viewer ?? null;
}

export function useMay(): (ability: Ability) => boolean {
  const viewer = useViewer();
  return (ability) => may(viewer, ability);
}
