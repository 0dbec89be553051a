import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { AccessModule, abilityOf, abilityTable, admit, confine, isOpen, opensItsOwn, Tokens, type Context } from '@nextround/access';
import { AtsModule, WebhooksModule, type Destinations } from '@nextround/ats';
import { DebriefModule } from '@nextround/debrief';
import { DisclosureModule } from '@nextround/disclosure';
import { FeedbackModule } from '@nextround/feedback';
import { FollowUpModule } from '@nextround/follow-up';
import { InterviewsModule } from '@nextround/interviews';
import { JournalModule } from '@nextround/journal';
import { MailModule, type Mailer } from '@nextround/mail';
import { MessagesModule } from '@nextround/messages';
import { PipelineModule } from '@nextround/pipeline';
import { PrepModule } from '@nextround/prep';
import { TodayModule } from '@nextround/today';
import { Executor, LIMITS, withinLimits, Written } from '@nextround/planner';
import { DATA_SOURCE, Tenancy } from '@nextround/tenancy';
import { formatError, tell } from './errors.js';
import { HealthController, KeysController } from './http.controllers.js';
import { NodeQueries } from './node.resolver.js';
import { OUTBOX, OutboxController } from './outbox.controller.js';

export interface ApiOptions {
  readonly dataSource: DataSource;
  readonly secret: string;
  readonly publicUrl: URL;
  readonly mailer: Mailer;
  /** Where webhooks may be sent to; into the internet where nothing is said. */
  readonly destinations?: Destinations;
  /** The folder whose mails are shown at /outbox; undefined where they are not. */
  readonly outbox?: string | undefined;
  /** Whether anybody may ask for the schema, and /graphiql is served. */
  readonly open: boolean;
}

/** Says at every root field who may use it. */
function showAbilities(schema: GraphQLSchema): GraphQLSchema {
  const table = new Map(abilityTable());
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {}))
      field.description += isOpen(field)
        ? '\n\nOpen to anybody.'
        : `\n\nNeeds \`${abilityOf(field)}\`: ${(table.get(abilityOf(field)) ?? []).join(', ')}.`;
  return schema;
}

/**
 * GraphQL over HTTP: who accepts plain `application/json` and nothing newer is answered 200 wherever the request itself was well
 * formed, and reads in `errors` what was wrong with its document. Everybody else is told by the status too.
 */
const plainJson: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response, source }) => {
      const accepts = request.http?.headers.get('accept') ?? '';
      const plain = accepts.includes('application/json') && !accepts.includes('application/graphql-response+json');
      if (plain && source && response.http.status === 400) response.http.status = 200;
    },
  }),
};

const graphql = (open: boolean) =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [Tenancy, DATA_SOURCE, Tokens],
    useFactory: (tenancy: Tenancy, dataSource: DataSource, tokens: Tokens) => ({
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      graphiql: false,
      transformSchema: showAbilities,
      introspection: open,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: true,
      persistedQueries: false,
      allowBatchedHttpRequests: false,
      validationRules: [withinLimits],
      parseOptions: { maxTokens: LIMITS.tokens },
      validationOptions: { maxErrors: 5 },
      formatError,
      stringifyResult: (result: { data?: unknown }) =>
        result.data instanceof Written ? `{"data":${result.data.text}}` : JSON.stringify(result),
      plugins: [
        new Executor(tenancy, dataSource, { ability: abilityOf, isOpen, opensItsOwn, admit, confine, tell }).plugin() as never,
        plainJson,
      ],
      context: async (req: FastifyRequest, reply: FastifyReply): Promise<Context> => ({
        req,
        reply,
        requestId: req.id ?? uuid(),
        actor: await tokens.actorOf(req as never),
      }),
    }),
  });

@Module({})
export class ApiModule {
  static with({ dataSource, secret, publicUrl, mailer, destinations, outbox, open }: ApiOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        AccessModule.with(dataSource, secret, publicUrl),
        MailModule.with(mailer),
        JournalModule,
        PipelineModule,
        DisclosureModule,
        InterviewsModule,
        DebriefModule,
        FeedbackModule,
        FollowUpModule,
        PrepModule,
        MessagesModule,
        TodayModule,
        AtsModule,
        WebhooksModule.with(destinations),
        graphql(open),
      ],
      controllers: [HealthController, KeysController, ...(outbox ? [OutboxController] : [])],
      providers: [NodeQueries, { provide: OUTBOX, useValue: outbox }],
    };
  }
}
