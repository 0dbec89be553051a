/**
 * The operations: the product's document, PostGraphile's document for the same, and PostGraphile's answer brought into the
 * product's shape, so that the three can be held against each other.
 */
const instant = (text) => (text == null ? text : new Date(text).toISOString());
const named = (type, uuid) => `${type}_${uuid}`;
const job = ({ title, clientCompanyByAgencyIdAndClientCompanyId: company }) => ({ title, clientCompany: company });

export const OPERATIONS = {
  board: {
    title: 'board page, 50 applications',
    document: `query Board($first: Int!) {
      applications(first: $first, orderBy: { field: UPDATED_AT, direction: DESC }) {
        nodes {
          id status updatedAt
          candidate { name headline }
          job { title clientCompany { name } }
          currentStage { name kind }
          nextInterview { startsAt kind }
          latestDebrief { overallRating submittedAt }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    postgraphile: `query Board($first: Int!) {
      allApplications(first: $first, orderBy: [UPDATED_AT_DESC, ROW_ID_DESC]) {
        nodes {
          rowId status updatedAt
          candidateByAgencyIdAndCandidateId { name headline }
          jobByAgencyIdAndJobId { title clientCompanyByAgencyIdAndClientCompanyId { name } }
          stageByAgencyIdAndStageId { name kind }
          nextInterview(first: 1) { nodes { startsAt kind } }
          latestDebrief(first: 1) { nodes { overallRating submittedAt } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    shape: ({ allApplications: { nodes, pageInfo } }) => ({
      applications: {
        nodes: nodes.map((a) => ({
          id: named('application', a.rowId),
          status: a.status,
          updatedAt: instant(a.updatedAt),
          candidate: a.candidateByAgencyIdAndCandidateId,
          job: job(a.jobByAgencyIdAndJobId),
          currentStage: a.stageByAgencyIdAndStageId,
          nextInterview: a.nextInterview.nodes.map((i) => ({ ...i, startsAt: instant(i.startsAt) }))[0] ?? null,
          latestDebrief: a.latestDebrief.nodes.map((d) => ({ ...d, submittedAt: instant(d.submittedAt) }))[0] ?? null,
        })),
        pageInfo,
      },
    }),
  },
  candidate: {
    title: 'candidate page',
    document: `query CandidatePage($id: ID!, $first: Int!) {
      node(id: $id) {
        ... on Candidate {
          id name headline email phone
          applications(first: $first) {
            nodes {
              id status updatedAt
              job { title clientCompany { name } }
              currentStage { name kind }
              stageHistory { changedAt stage { name } }
              interviews {
                id round kind format status startsAt endsAt
                debrief { submittedAt overallRating answers { rating text audience prompt { topic } } }
                scorecards { interviewer overallRecommendation strengths }
                releasedFeedback { message releasedAt }
              }
            }
          }
        }
      }
    }`,
    postgraphile: `query CandidatePage($agencyId: UUID!, $rowId: UUID!, $first: Int!) {
      candidateByAgencyIdAndRowId(agencyId: $agencyId, rowId: $rowId) {
        rowId name headline email phone
        applicationsByAgencyIdAndCandidateId(first: $first, orderBy: [UPDATED_AT_DESC, ROW_ID_DESC]) {
          nodes {
            rowId status updatedAt
            jobByAgencyIdAndJobId { title clientCompanyByAgencyIdAndClientCompanyId { name } }
            stageByAgencyIdAndStageId { name kind }
            stageChangesByAgencyIdAndApplicationId(orderBy: [CHANGED_AT_ASC, ROW_ID_ASC]) { nodes { changedAt stageByAgencyIdAndStageId { name } } }
            interviewsByAgencyIdAndApplicationId(orderBy: [STARTS_AT_ASC, ROW_ID_ASC]) {
              nodes {
                rowId round kind format state startsAt endsAt
                debriefByAgencyIdAndCandidateIdAndInterviewId {
                  submittedAt overallRating
                  publishedAnswersByAgencyIdAndDebriefId { nodes { rating text audience debriefPromptByAgencyIdAndPromptId { topic position } } }
                }
                scorecardsByAgencyIdAndCandidateIdAndInterviewId(orderBy: [SUBMITTED_AT_ASC, ROW_ID_ASC]) { nodes { interviewer overallRecommendation strengths } }
                releasedFeedbacksByAgencyIdAndCandidateIdAndInterviewId(orderBy: [RELEASED_AT_ASC, ROW_ID_ASC]) { nodes { message releasedAt } }
              }
            }
          }
        }
      }
    }`,
    shape: ({ candidateByAgencyIdAndRowId: { rowId, applicationsByAgencyIdAndCandidateId: applications, ...c } }) => ({
      node: {
        id: named('candidate', rowId),
        ...c,
        applications: {
          nodes: applications.nodes.map((a) => ({
            id: named('application', a.rowId),
            status: a.status,
            updatedAt: instant(a.updatedAt),
            job: job(a.jobByAgencyIdAndJobId),
            currentStage: a.stageByAgencyIdAndStageId,
            stageHistory: a.stageChangesByAgencyIdAndApplicationId.nodes.map((h) => ({
              changedAt: instant(h.changedAt),
              stage: h.stageByAgencyIdAndStageId,
            })),
            interviews: a.interviewsByAgencyIdAndApplicationId.nodes.map((i) => ({
              id: named('interview', i.rowId),
              round: i.round,
              kind: i.kind,
              format: i.format,
              status: i.state,
              startsAt: instant(i.startsAt),
              endsAt: instant(i.endsAt),
              debrief: i.debriefByAgencyIdAndCandidateIdAndInterviewId && {
                submittedAt: instant(i.debriefByAgencyIdAndCandidateIdAndInterviewId.submittedAt),
                overallRating: i.debriefByAgencyIdAndCandidateIdAndInterviewId.overallRating,
                answers: inPlace(i.debriefByAgencyIdAndCandidateIdAndInterviewId.publishedAnswersByAgencyIdAndDebriefId.nodes).map(
                  ({ debriefPromptByAgencyIdAndPromptId: { topic }, ...w }) => ({ ...w, prompt: { topic } }),
                ),
              },
              scorecards: i.scorecardsByAgencyIdAndCandidateIdAndInterviewId.nodes,
              releasedFeedback: i.releasedFeedbacksByAgencyIdAndCandidateIdAndInterviewId.nodes.map((f) => ({
                ...f,
                releasedAt: instant(f.releasedAt),
              })),
            })),
          })),
        },
      },
    }),
  },
  pull: {
    title: 'incremental pull, 100 applications',
    document: `query Pull($since: DateTime!, $first: Int!) {
      applications(first: $first, filter: { updatedSince: $since }, orderBy: { field: UPDATED_AT, direction: ASC }) {
        nodes { id status updatedAt candidate { id name } interviews { id kind status startsAt } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    postgraphile: `query Pull($since: String!, $first: Int!) {
      allApplications(first: $first, condition: { updatedSince: $since }, orderBy: [UPDATED_AT_ASC, ROW_ID_ASC]) {
        nodes {
          rowId status updatedAt
          candidateByAgencyIdAndCandidateId { rowId name }
          interviewsByAgencyIdAndApplicationId(orderBy: [STARTS_AT_ASC, ROW_ID_ASC]) { nodes { rowId kind state startsAt } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    shape: ({ allApplications: { nodes, pageInfo } }) => ({
      applications: {
        nodes: nodes.map((a) => ({
          id: named('application', a.rowId),
          status: a.status,
          updatedAt: instant(a.updatedAt),
          candidate: { id: named('candidate', a.candidateByAgencyIdAndCandidateId.rowId), name: a.candidateByAgencyIdAndCandidateId.name },
          interviews: a.interviewsByAgencyIdAndApplicationId.nodes.map((i) => ({
            id: named('interview', i.rowId),
            kind: i.kind,
            status: i.state,
            startsAt: instant(i.startsAt),
          })),
        })),
        pageInfo,
      },
    }),
  },
  feed: {
    title: 'feed, 100 changes',
    document: `query Feed($after: String, $first: Int!) {
      changes(after: $after, first: $first) {
        nodes { kind nodeId action node { ... on Candidate { name } } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    postgraphile: `query Feed($after: String!, $first: Int!) {
      allBenchChanges(first: $first, condition: { after: $after }, orderBy: [SEQ_ASC]) {
        nodes { kind nodeType nodeId action candidateName }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    shape: ({ allBenchChanges: { nodes, pageInfo } }) => ({
      changes: {
        nodes: nodes.map(({ kind, nodeType, nodeId, action, candidateName }) => ({
          kind,
          nodeId: named(nodeType.toLowerCase(), nodeId),
          action,
          node: kind === 'DELETED' ? null : nodeType === 'Candidate' ? { name: candidateName } : {},
        })),
        pageInfo,
      },
    }),
  },
  today: {
    title: 'today, 50 items',
    document: `query Today($first: Int!) {
      today(first: $first) { nodes { key kind dueAt headline candidate { name } } pageInfo { hasNextPage endCursor } }
    }`,
    postgraphile: `query Today($first: Int!) {
      allTodayItems: allBenchTodayItems(first: $first, orderBy: [DUE_AT_ASC, KEY_ASC]) { nodes { key kind dueAt headline candidateName } pageInfo { hasNextPage endCursor } }
    }`,
    shape: ({ allTodayItems: { nodes, pageInfo } }) => ({
      today: {
        nodes: nodes.map(({ candidateName, dueAt, ...item }) => ({ ...item, dueAt: instant(dueAt), candidate: { name: candidateName } })),
        pageInfo,
      },
    }),
  },
  prep: {
    title: 'prep pack',
    document: `query Prep($id: ID!) {
      node(id: $id) {
        ... on Interview {
          id startsAt endsAt timeZone format kind
          prepPack { id bringLaptop whatToPrepare expectations missing publishedAt items { text done } carriedOver { source text } }
        }
      }
    }`,
    postgraphile: `query Prep($agencyId: UUID!, $rowId: UUID!) {
      interviewByAgencyIdAndRowId(agencyId: $agencyId, rowId: $rowId) {
        rowId startsAt endsAt timeZone format kind
        prepPackByAgencyIdAndCandidateIdAndInterviewId {
          rowId bringLaptop whatToPrepare expectations missing publishedAt
          prepItemsByAgencyIdAndPrepPackId(orderBy: [POSITION_ASC, ROW_ID_ASC]) { nodes { text done } }
          carriedOver { nodes { source text } }
        }
      }
    }`,
    shape: ({ interviewByAgencyIdAndRowId: { rowId, prepPackByAgencyIdAndCandidateIdAndInterviewId: pack, ...i } }) => {
      const { rowId: packId, prepItemsByAgencyIdAndPrepPackId: items, carriedOver, ...rest } = pack;
      return {
        node: {
          id: named('interview', rowId),
          ...i,
          startsAt: instant(i.startsAt),
          endsAt: instant(i.endsAt),
          prepPack: {
            id: named('prep', packId),
            ...rest,
            publishedAt: instant(rest.publishedAt),
            items: items.nodes,
            carriedOver: carriedOver.nodes,
          },
        },
      };
    },
  },
  submit: {
    title: 'submit debrief, 8 answers',
    document: `mutation Submit($input: SubmitDebriefInput!) {
      submitDebrief(input: $input) {
        debrief { id version revision submittedAt answers { rating text audience prompt { id } } }
      }
    }`,
    postgraphile: `mutation Submit($input: BenchSubmitDebriefInput!) {
      benchSubmitDebrief(input: $input) {
        result {
          rowId version revision submittedAt
          debriefAnswersByAgencyIdAndDebriefId { nodes { rating text audience debriefPromptByAgencyIdAndPromptId { rowId position } } }
        }
      }
    }`,
    shape: ({ benchSubmitDebrief: { result: d } }) => ({
      submitDebrief: {
        debrief: {
          id: named('debrief', d.rowId),
          version: d.version,
          revision: d.revision,
          submittedAt: instant(d.submittedAt),
          answers: inPlace(d.debriefAnswersByAgencyIdAndDebriefId.nodes).map(({ debriefPromptByAgencyIdAndPromptId: { rowId }, ...w }) => ({
            ...w,
            prompt: { id: named('prompt', rowId) },
          })),
        },
      },
    }),
  },
};

const inPlace = (answers) =>
  answers.toSorted((a, b) => a.debriefPromptByAgencyIdAndPromptId.position - b.debriefPromptByAgencyIdAndPromptId.position);

/** The place in the journal that a cursor of the feed names: what stands in it behind its seal. */
export const placeOf = (cursor) => JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8').slice(10))[0];

/** What PostGraphile takes for the product's variables. */
export function postgraphileVariables(operation, variables, agencyId) {
  const uuid = (id) => id.slice(id.lastIndexOf('_') + 1);
  if (operation === 'candidate') return { agencyId, rowId: uuid(variables.id), first: variables.first };
  if (operation === 'feed') return { after: placeOf(variables.after), first: variables.first };
  if (operation === 'prep') return { agencyId, rowId: uuid(variables.id) };
  if (operation !== 'submit') return variables;
  const { interviewId, answers } = variables.input;
  return { input: { interview: uuid(interviewId), answers: answers.map((a) => ({ ...a, promptId: uuid(a.promptId) })) } };
}
