import { useQuery } from '@apollo/client/react';
import { Checkbox, MultiSelect, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { WebhookEventsDocument } from './webhooks-document';

export interface EndpointValues {
  url: string;
  all: boolean;
  events: string[];
}

export const eventsOf = ({ all, events }: EndpointValues) => (all ? ['*'] : events);

/** Where, and of what. */
export function EndpointFields({ form }: { form: UseFormReturnType<EndpointValues> }) {
  const { t } = useTranslation();
  const known = useQuery(WebhookEventsDocument).data?.webhookEvents ?? [];
  return (
    <>
      <TextInput
        label={t('webhooks.url')}
        description={t('webhooks.urlHelp')}
        type="url"
        placeholder="https://ats.example/nextround"
        autoComplete="off"
        {...form.getInputProps('url')}
      />
      <Checkbox label={t('webhooks.all')} description={t('webhooks.allHelp')} {...form.getInputProps('all', { type: 'checkbox' })} />
      {!form.values.all && (
        <MultiSelect label={t('webhooks.which')} data={known} searchable maxDropdownHeight={260} {...form.getInputProps('events')} />
      )}
    </>
  );
}
