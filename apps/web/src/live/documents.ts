import { graphql } from '../gql';

/** Where the journal ended when the page was opened: what changed since is followed from here. */
export const FeedCursorDocument = graphql(`
  query FeedCursor {
    feedCursor
  }
`);

export const JournalDocument = graphql(`
  subscription Journal($after: String) {
    journal(after: $after) {
      cursor
      nodeId
      nodeType
      actor
      byYou
    }
  }
`);
