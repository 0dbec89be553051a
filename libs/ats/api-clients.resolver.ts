import { Args, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { changed, Connection, one, page, PageArgs, Planned, PlanOf, raw, sql, value } from '@nextround/planner';
import { Can } from '@nextround/access';
import { ClientCompany } from '@nextround/pipeline';
import { ApiClient } from './api-client.entity.js';
import { CreateApiClientInput, RevokeApiClientInput, RotateApiClientSecretInput, UpdateApiClientInput } from './api-clients.inputs.js';
import { ApiClients, type Made } from './api-clients.service.js';
import './ats.policy.js';

@ObjectType({ description: 'The ApiClient as it stands after the change, and what it proves itself with where that is new.' })
export class ApiClientPayload {
  @Field(() => ApiClient, { description: 'The API client.' }) apiClient: ApiClient;
  @Field(() => String, { nullable: true, description: 'What it calls itself at `/oauth/token`.' }) clientId: string | null;
  @Field(() => String, { nullable: true, description: 'Its secret, shown this once; null where there is none, or no new one.' })
  clientSecret: string | null;
}

const shown = ({ id, clientId, clientSecret }: Made) => ({ ...changed(ApiClient, id), clientId, clientSecret });

@Resolver()
export class ApiClientQueries {
  @Can('api-client.list')
  @PlanOf()
  @Query(() => Connection(ApiClient), { description: 'The agency’s API clients by name, the revoked ones too.' })
  apiClients(@Args() _: PageArgs) {
    return page<never, ApiClient>(
      () => ApiClient,
      () => raw('true'),
      (client) => ({ by: [client.name, client.id] }),
    );
  }
}

@Resolver()
export class ApiClientMutations {
  constructor(private readonly clients: ApiClients) {}

  @Can('api-client.create', { sure: true })
  @Mutation(() => ApiClientPayload, { description: 'Let an applicant tracking system in. Its secret is shown this once.' })
  async createApiClient(@Args('input') input: CreateApiClientInput) {
    return shown(await this.clients.create(input));
  }

  @Can('api-client.update', { sure: true })
  @Mutation(() => ApiClientPayload, { description: 'Change what an API client may, what it is called, or its public keys.' })
  async updateApiClient(@Args('input') input: UpdateApiClientInput) {
    return changed(ApiClient, await this.clients.update(input));
  }

  @Can('api-client.rotate', { sure: true })
  @Mutation(() => ApiClientPayload, {
    description: 'A new secret, shown this once. The present one works until `previousSecretEndsAt`; NOT_YET for a client with a key.',
  })
  async rotateApiClientSecret(@Args('input') input: RotateApiClientSecretInput) {
    return shown(await this.clients.rotateSecret(input));
  }

  @Can('api-client.revoke')
  @Mutation(() => ApiClientPayload, { description: 'End an API client, at once and for good: its next request is refused.' })
  async revokeApiClient(@Args('input') input: RevokeApiClientInput) {
    return changed(ApiClient, await this.clients.revoke(input.apiClientId));
  }
}

@Resolver(() => ApiClient)
export class ApiClientFields {
  @Planned(() => ClientCompany, { nullable: true, description: 'The company whose system it is; null for the agency’s own.' })
  clientCompany() {
    return one<ApiClient, ClientCompany>(
      () => ClientCompany,
      (client, company) => sql`${company.id} = ${client.clientCompanyId}`,
    );
  }

  @Planned(() => String, { description: 'What it calls itself at `/oauth/token`. No secret.' })
  clientId() {
    return value<ApiClient>(
      ({ agencyId, id }) => sql`translate(encode(uuid_send(${agencyId}) || uuid_send(${id}), 'base64'), '+/=', '-_')`,
    );
  }
}
