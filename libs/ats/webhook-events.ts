import type { FollowedChange } from '@nextround/journal';

/** What ids of the records begin with that one may be told of: the records of the feed. */
export const TOLD_OF = [
  'agency',
  'application',
  'candidate',
  'company',
  'contact',
  'debrief',
  'disclosure',
  'feedback',
  'feedback_request',
  'interview',
  'item',
  'job',
  'member',
  'message',
  'offer',
  'prep',
  'process_update',
  'prompt',
  'scorecard',
  'stage',
  'step',
] as const;
const KINDS = ['created', 'updated', 'deleted'] as const;

/** Sent when somebody asks for it, whatever an endpoint listens to. */
export const TEST_EVENT = 'webhook.test';

/** Every event an endpoint can listen to. */
export const EVENTS: readonly string[] = TOLD_OF.flatMap((record) => KINDS.map((kind) => `${record}.${kind}`));

/** What a change is told as: what ids of its record begin with, and how to take it. */
export const eventOf = ({ nodeId, kind }: Pick<FollowedChange, 'nodeId' | 'kind'>): string =>
  `${nodeId.slice(0, nodeId.lastIndexOf('_'))}.${kind.toLowerCase()}`;

/** What a change is told by: which record, and what was done to it. Nothing of what stands in it. */
type Told = Pick<FollowedChange, 'nodeId' | 'nodeType' | 'action' | 'cursor'>;

export const bodyOf = (type: string, at: Date, { nodeId, nodeType, action, cursor }: Told): string =>
  JSON.stringify({ type, timestamp: at.toISOString(), data: { nodeId, nodeType, action, cursor } });

/** For descriptions: the rule and the list. */
export const EVENTS_TOLD = `An event is what ids of its record begin with, a dot, and \`created\`, \`updated\` or \`deleted\`, such as \`interview.updated\`; \`deleted\` also where a record left your sight. Records: ${TOLD_OF.map((record) => `\`${record}\``).join(', ')}. \`*\` is all of them, also those to come.`;
