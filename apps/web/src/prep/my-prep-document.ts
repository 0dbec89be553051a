import { graphql } from '../gql';
import type { MyPrepQuery } from '../gql/graphql';

export const MyPack = graphql(`
  fragment MyPack on PrepPack {
    id
    whatToPrepare
    expectations
    bringLaptop
    missing
    publishedAt
    openedAt
    detailsAskedAt
    items {
      id
      text
      done
    }
    carriedOver {
      source
      text
    }
  }
`);

export const MyPrepDocument = graphql(`
  query MyPrep($id: ID!) {
    node(id: $id) {
      __typename
      ... on Interview {
        ...InterviewFacts
        status
        process {
          ... on Application {
            id
            job {
              id
              title
              clientCompany {
                id
                name
              }
            }
          }
          ... on OtherProcess {
            id
            companyName
            role
          }
        }
        questions {
          ...Question
        }
        prepPack {
          ...MyPack
        }
      }
    }
  }
`);

export const OpenPrepPack = graphql(`
  mutation OpenPrepPack($input: OpenPrepPackInput!) {
    openPrepPack(input: $input) {
      prepPack {
        id
        openedAt
      }
    }
  }
`);

export const CheckPrepItem = graphql(`
  mutation CheckPrepItem($input: CheckPrepItemInput!) {
    checkPrepItem(input: $input) {
      prepItem {
        id
        done
        doneAt
      }
    }
  }
`);

export const AddToCalendar = graphql(`
  mutation AddToCalendar($input: AddToCalendarInput!) {
    addToCalendar(input: $input) {
      url
    }
  }
`);

export type MyPrepFound = Extract<NonNullable<MyPrepQuery['node']>, { __typename: 'Interview' }>;
