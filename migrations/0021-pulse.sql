-- The pulse: each API process that has listeners asks, a few times a second, how far the journals are that somebody listens to, all
-- in one statement. It acts for no agency, so it has a role that beside it only the lanes of webhooks name: it sees that a journal grew
-- and by how much, and nothing of what it says.
do $$
begin
  execute wall_words($wall$alter policy tenant_select on journal_heads using (agency_id = :agency or :role = 'PULSE')$wall$);
end $$;
