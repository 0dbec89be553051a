import { Injectable } from '@nestjs/common';
import { BadInput, clock, rows } from '@nextround/tenancy';
import { placed } from '@nextround/pipeline';
import type { AddDebriefPromptInput, UpdateDebriefPromptInput } from './debrief.inputs.js';
import { DebriefPrompt, DebriefTopic } from './prompt.entity.js';

@Injectable()
export class Prompts {
  async add({ topic, questionEn = null, questionDe = null, ...input }: AddDebriefPromptInput): Promise<string> {
    if (!questionEn && !questionDe) throw BadInput.at('input.questionEn', 'required', 'Write the question in English or in German.');
    const position = Math.max(0, ...(await rows(DebriefPrompt).find({})).map((p) => p.position)) + 1;
    return rows(DebriefPrompt).insert({ ...input, topic: topic ?? DebriefTopic.CUSTOM, questionEn, questionDe, position });
  }

  async update({ promptId, retired, position, expectedVersion, ...input }: UpdateDebriefPromptInput): Promise<string> {
    const prompt = await rows(DebriefPrompt).get(promptId);
    const question = { ...prompt, ...input };
    if (!question.questionEn && !question.questionDe)
      throw BadInput.at('input.questionEn', 'required', 'A prompt keeps its question in English or in German.');
    const retiredAt = retired === undefined || retired === (prompt.retiredAt !== null) ? {} : { retiredAt: retired ? clock.now() : null };
    await rows(DebriefPrompt).update({ id: promptId }, { ...input, ...retiredAt }, expectedVersion);
    if (position) await this.place(promptId, position);
    return promptId;
  }

  private async place(id: string, place: number): Promise<void> {
    const prompts = (await rows(DebriefPrompt).find({})).sort((a, b) => a.position - b.position);
    for (const [moved, position] of placed(
      prompts.map((prompt) => prompt.id),
      id,
      place,
    ))
      await rows(DebriefPrompt).update({ id: moved }, { position });
  }
}
