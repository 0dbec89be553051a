import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who signs in, whatever agencies they belong to. In sight only to themselves, and at the door by the address they show. */
@Entity('identities')
export class Identity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  email: string;

  @Column('text', { name: 'password_hash' })
  passwordHash: string;
}
