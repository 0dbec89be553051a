const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

export interface Letter {
  readonly subject: string;
  readonly greeting: string;
  readonly lines: readonly string[];
  readonly button: { readonly label: string; readonly url: string };
  readonly footer: string;
}

/** One card, one button, and the same in plain text. */
export function written({ greeting, lines, button, footer, subject }: Letter): { subject: string; text: string; html: string } {
  const paragraph = (line: string) => `<p style="margin:0 0 12px;font:16px/1.45 system-ui,sans-serif;color:#151a19">${escaped(line)}</p>`;
  return {
    subject,
    text: [greeting, '', ...lines, '', `${button.label}: ${button.url}`, '', footer, ''].join('\n'),
    html: `<!doctype html><html><body style="margin:0;background:#f5f6f5;padding:32px 12px"><div style="max-width:600px;margin:auto;background:#fff;border:1px solid #e2e5e3;border-radius:12px;padding:28px">
${[greeting, ...lines].map(paragraph).join('\n')}
<p style="margin:20px 0"><a href="${escaped(button.url)}" style="display:inline-block;background:#0d6b6c;color:#fff;text-decoration:none;border-radius:8px;padding:12px 20px;font:600 16px system-ui,sans-serif">${escaped(button.label)}</a></p>
<p style="margin:0;font:13px/1.4 system-ui,sans-serif;color:#626c6a">${escaped(footer)}</p></div></body></html>`,
  };
}
