import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../gql';

const PipelineChoicesDocument = graphql(`
  query PipelineChoices($after: String) {
    agency {
      id
      members {
        id
        name
        role
      }
      stages {
        id
        name
        kind
      }
    }
    jobs(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        status
        clientCompany {
          id
          name
        }
      }
    }
  }
`);

/** What the pipeline can be narrowed to. Companies are those that there is a job of: the others have nobody in it. */
export function usePipelineChoices() {
  const { data, fetchMore } = useQuery(PipelineChoicesDocument);
  const { hasNextPage, endCursor } = data?.jobs.pageInfo ?? {};
  useEffect(() => {
    if (hasNextPage) void fetchMore({ variables: { after: endCursor } });
  }, [hasNextPage, endCursor, fetchMore]);
  const jobs = data?.jobs.nodes ?? [];
  const companies = [...new Map(jobs.map(({ clientCompany }) => [clientCompany.id, clientCompany])).values()];
  return {
    jobs,
    companies: companies.sort((a, b) => a.name.localeCompare(b.name)),
    recruiters: data?.agency.members.filter(({ role }) => role !== 'AUDITOR') ?? [],
    stages: data?.agency.stages ?? [],
  };
}

export type Choices = ReturnType<typeof usePipelineChoices>;
