import { Extensions, registerEnumType } from '@nestjs/graphql';

export enum PrivateMatter {
  DEBRIEF = 'DEBRIEF',
  SCORECARD = 'SCORECARD',
  FEEDBACK = 'FEEDBACK',
  OTHER_PROCESSES = 'OTHER_PROCESSES',
  MESSAGES = 'MESSAGES',
}
registerEnumType(PrivateMatter, {
  name: 'PrivateMatter',
  description: 'What of a candidate is so private that the trail tells where an outside system reads it, or somebody takes it out.',
  valuesMap: {
    DEBRIEF: { description: 'What they answered in debriefs.' },
    SCORECARD: { description: 'What the hiring side said of them, word for word.' },
    FEEDBACK: { description: 'What was released to them, and why a process ended.' },
    OTHER_PROCESSES: { description: 'What they told of their other processes.' },
    MESSAGES: { description: 'What they and the agency wrote to each other.' },
  },
});

/**
 * This field holds somebody's private matter. It is all there is to do: where an applicant tracking system or an export is shown it, that is
 * written down. Its record says by `candidateId` whose it is.
 */
export const Private = (...matters: readonly PrivateMatter[]): MethodDecorator & PropertyDecorator => Extensions({ private: matters });
