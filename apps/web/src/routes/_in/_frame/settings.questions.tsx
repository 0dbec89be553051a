import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { QuestionsPage } from '../../../settings/questions-page';

export const Route = createFileRoute('/_in/_frame/settings/questions')({
  beforeLoad: onlyFor('prompt.configure'),
  component: QuestionsPage,
});
