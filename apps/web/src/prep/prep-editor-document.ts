import { graphql } from '../gql';
import type { PrepEditorQuery } from '../gql/graphql';

export const PrepPackWords = graphql(`
  fragment PrepPackWords on PrepPack {
    id
    version
    bringLaptop
    whatToPrepare
    expectations
    items {
      id
      text
      done
      doneAt
    }
    missing
    publishedAt
    revisedAt
    openedAt
    detailsAskedAt
    detailsAskedOf {
      id
      name
    }
    carriedOver {
      source
      text
    }
  }
`);

export const PrepEditorDocument = graphql(`
  query PrepEditor($id: ID!) {
    node(id: $id) {
      __typename
      ... on Interview {
        ...InterviewFacts
        status
        candidate {
          id
          name
          phone
          timeZone
        }
        process {
          __typename
          ... on Application {
            id
            status
            job {
              id
              title
              clientCompany {
                id
                name
                contacts {
                  id
                  name
                  title
                  email
                }
              }
            }
          }
        }
        prepPack {
          ...PrepPackWords
        }
      }
    }
  }
`);

/** The interview comes along: where this was the first word, it has a pack from now on. */
export const UpdatePrepPack = graphql(`
  mutation UpdatePrepPack($input: UpdatePrepPackInput!) {
    updatePrepPack(input: $input) {
      prepPack {
        ...PrepPackWords
        interview {
          id
          prepPack {
            id
          }
        }
      }
    }
  }
`);

export const PublishPrepPack = graphql(`
  mutation PublishPrepPack($input: PublishPrepPackInput!) {
    publishPrepPack(input: $input) {
      prepPack {
        ...PrepPackWords
        interview {
          id
          prepPack {
            id
          }
        }
      }
    }
  }
`);

export const AskClientForDetails = graphql(`
  mutation AskClientForDetails($input: AskClientForDetailsInput!) {
    askClientForDetails(input: $input) {
      prepPack {
        ...PrepPackWords
        interview {
          id
          prepPack {
            id
          }
        }
      }
    }
  }
`);

type Interview = Extract<NonNullable<PrepEditorQuery['node']>, { __typename: 'Interview' }>;
type Ours = Extract<Interview['process'], { __typename: 'Application' }>;
export type PreparedInterview = Omit<Interview, 'process'> & { process: Ours };

export const preparedOf = ({ node }: PrepEditorQuery): PreparedInterview | null =>
  node?.__typename === 'Interview' && node.process.__typename === 'Application' ? { ...node, process: node.process } : null;
