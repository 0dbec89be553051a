import { Module, type DynamicModule } from '@nestjs/common';
import { JobsModule } from '@nextround/jobs';
import { Courier } from './courier.js';
import { Destinations } from './destinations.js';
import { WebhookDeliveryFields, WebhookEndpointFields } from './webhooks.fields.js';
import { WebhookJobs } from './webhooks.jobs.js';
import './webhooks.letters.js';
import { WebhookMutations, WebhookQueries } from './webhooks.resolver.js';
import { Webhooks } from './webhooks.service.js';

@Module({})
export class WebhooksModule {
  /** @param destinations where it may send to */
  static with(destinations = new Destinations()): DynamicModule {
    return {
      module: WebhooksModule,
      imports: [JobsModule],
      providers: [
        { provide: Destinations, useValue: destinations },
        { provide: Courier, useFactory: () => new Courier(destinations) },
        Webhooks,
        WebhookQueries,
        WebhookMutations,
        WebhookEndpointFields,
        WebhookDeliveryFields,
        WebhookJobs,
      ],
    };
  }
}
