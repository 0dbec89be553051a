import { Controller, Get, Header, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SCOPES } from '@nextround/access';
import { ASSERTION_ALGORITHMS } from './public-keys.js';
import { TokenEndpoint } from './token-endpoint.service.js';
import { readTokenRequest, TokenRefusal } from './token-request.js';

/** Where applicant tracking systems get their tokens, and where they learn how (RFC 8414). */
@Controller()
export class OAuthController {
  constructor(private readonly endpoint: TokenEndpoint) {}

  @Get('.well-known/oauth-authorization-server')
  @Header('cache-control', 'public, max-age=3600')
  metadata() {
    const { issuer } = this.endpoint;
    return {
      issuer,
      token_endpoint: `${issuer}/oauth/token`,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      scopes_supported: Object.keys(SCOPES),
      response_types_supported: [],
      grant_types_supported: ['client_credentials'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ASSERTION_ALGORITHMS,
    };
  }

  @Post('oauth/token')
  async token(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    void reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' });
    try {
      const { authorization, 'content-type': contentType } = request.headers;
      const asked = readTokenRequest(authorization, contentType, request.body);
      void reply.status(200).send(await this.endpoint.grant(asked, request.ip, request.id));
    } catch (error) {
      if (!(error instanceof TokenRefusal)) throw error;
      if (error.status === 401) void reply.header('www-authenticate', 'Basic realm="Nextround", charset="UTF-8"');
      if (error.retryAfter) void reply.header('retry-after', String(error.retryAfter));
      void reply.status(error.status).send({ error: error.code, error_description: error.description });
    }
  }
}
