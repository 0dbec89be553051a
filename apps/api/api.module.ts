import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import {
  AccessModule,
  abilityOf,
  abilityTable,
  admit,
  Answers,
  carry,
  confine,
  isAfresh,
  isOpen,
  mustBeSure,
  opensItsOwn,
  Tokens,
  whoMay,
  type Context,
} from '@nextround/access';
import { AtsModule, Buckets, BulkExportsModule, LimitsModule, WebhooksModule, type Destinations } from '@nextround/ats';
import { DebriefModule } from '@nextround/debrief';
import { DisclosureModule } from '@nextround/disclosure';
import { FeedbackModule } from '@nextround/feedback';
import { FollowUpModule } from '@nextround/follow-up';
import { ImportsModule } from '@nextround/imports';
import { InterviewsModule } from '@nextround/interviews';
import { JournalModule, Pulse } from '@nextround/journal';
import { MailModule, type Mailer } from '@nextround/mail';
import { MessagesModule } from '@nextround/messages';
import { PipelineModule } from '@nextround/pipeline';
import { PrepModule } from '@nextround/prep';
import { PrivacyModule } from '@nextround/privacy';
import { TodayModule } from '@nextround/today';
import { Executor, LIMITS, withinLimits, Written } from '@nextround/planner';
import { DATA_SOURCE, Tenancy } from '@nextround/tenancy';
import { formatError, tell } from './errors.js';
import { HealthController, KeysController } from './http.controllers.js';
import { NodeQueries } from './node.resolver.js';
import { OUTBOX, OutboxController } from './outbox.controller.js';
import { Sockets } from './sockets.js';

export interface ApiOptions {
  readonly dataSource: DataSource;
  readonly secret: string;
  readonly publicUrl: URL;
  readonly mailer: Mailer;
  /** Where webhooks may be sent to; into the internet where nothing is said. */
  readonly destinations?: Destinations;
  /** What every API client may spend in a minute, in points. */
  readonly points?: number | undefined;
  /** The folder whose mails are shown at /outbox; undefined where they are not. */
  readonly outbox?: string | undefined;
  /** Whether anybody may ask for the schema, and /graphiql is served. */
  readonly open: boolean;
}

/** Says at every root field who may use it. */
function showAbilities(schema: GraphQLSchema): GraphQLSchema {
  const table = new Map(abilityTable());
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
    for (const field of Object.values(type?.getFields() ?? {})) {
      if (mustBeSure(field)) field.description += '\n\nFor people only within five minutes of their password (`confirmPassword`).';
      field.description += isOpen(field)
        ? '\n\nOpen to anybody.'
        : `\n\nNeeds \`${abilityOf(field)}\`: ${whoMay(abilityOf(field), table.get(abilityOf(field)) ?? []).join(', ')}.`;
    }
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

/** The answer as PostgreSQL wrote it, and what is told beside it. */
const writtenOut = ({ text }: Written, extensions: unknown): string =>
  extensions ? `{"data":${text},"extensions":${JSON.stringify(extensions)}}` : `{"data":${text}}`;

/** What runs every operation, whether it comes by HTTP or by WebSocket. */
@Module({
  imports: [JournalModule],
  providers: [
    {
      provide: Executor,
      inject: [Tenancy, DATA_SOURCE, Pulse, Answers, Buckets],
      useFactory: (tenancy: Tenancy, dataSource: DataSource, pulse: Pulse, answers: Answers, buckets: Buckets) =>
        new Executor(
          tenancy,
          dataSource,
          { ability: abilityOf, isOpen, opensItsOwn, isAfresh, carry, admit, confine, tell },
          pulse,
          answers,
          buckets,
        ),
    },
  ],
  exports: [Executor],
})
class ExecutorModule {}

const graphql = (open: boolean) =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [ExecutorModule],
    inject: [Executor, Tokens],
    useFactory: (executor: Executor, tokens: Tokens) => ({
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      graphiql: false,
      transformSchema: showAbilities,
      introspection: open,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: true,
      persistedQueries: false,
      // First whoever listens or waits is let go, then the server stops, and Apollo last.
      stopOnApplicationShutdown: true,
      allowBatchedHttpRequests: false,
      validationRules: [withinLimits],
      parseOptions: { maxTokens: LIMITS.tokens },
      validationOptions: { maxErrors: 5 },
      formatError,
      stringifyResult: (result: { data?: unknown; extensions?: unknown }) =>
        result.data instanceof Written ? writtenOut(result.data, result.extensions) : JSON.stringify(result),
      plugins: [executor.plugin() as never, plainJson, ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled()],
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
  static with({ dataSource, secret, publicUrl, mailer, destinations, points, outbox, open }: ApiOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        AccessModule.with(dataSource, secret, publicUrl),
        MailModule.with(mailer),
        JournalModule,
        PipelineModule,
        ImportsModule,
        DisclosureModule,
        InterviewsModule,
        DebriefModule,
        FeedbackModule,
        FollowUpModule,
        PrepModule,
        PrivacyModule,
        MessagesModule,
        TodayModule,
        AtsModule,
        LimitsModule.with(points),
        WebhooksModule.with(destinations),
        BulkExportsModule,
        ExecutorModule,
        graphql(open),
      ],
      controllers: [HealthController, KeysController, ...(outbox ? [OutboxController] : [])],
      providers: [NodeQueries, Sockets, { provide: OUTBOX, useValue: outbox }],
    };
  }
}
