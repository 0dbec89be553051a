import { Module } from '@nestjs/common';
import { ApiClientFields, ApiClientMutations, ApiClientQueries } from './api-clients.resolver.js';
import { ApiClients } from './api-clients.service.js';
import { ClientUse } from './client-use.js';
import { OAuthController } from './oauth.controller.js';
import { TokenEndpoint } from './token-endpoint.service.js';
import { ViewingFields } from './viewings.fields.js';

/** The outside world's systems, at the door. */
@Module({
  controllers: [OAuthController],
  providers: [ApiClients, ClientUse, TokenEndpoint, ApiClientQueries, ApiClientMutations, ApiClientFields, ViewingFields],
})
export class AtsModule {}
