import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question asked before at a company, as others read it. It knows no candidate, and is not there unless three stand behind them. */
@Entity('company_questions')
export class CompanyQuestion {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid', { name: 'client_company_id' })
  clientCompanyId: string;

  @PrimaryColumn('text')
  text: string;

  /** How many candidates the company's questions come from, this reader among them or not. */
  @Column('int')
  candidates: number;
}
