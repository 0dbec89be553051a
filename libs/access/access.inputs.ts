import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEmail, IsEnum, IsInt, IsOptional, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { Role } from '@nextround/tenancy';
import { RecruiterSight } from './agency.entity.js';
import { IdOf, Language, QuietHoursInput, TimeZone, Words } from './scalars.js';

/** NIST SP 800-63B-4: length is what counts; no rules of composition. */
const PASSWORD = { least: 15, most: 200 };

@InputType({ description: 'Opens an agency with its first admin.' })
export class RegisterAgencyInput {
  @Field({ description: 'What the agency is called.' }) @Words(200) name: string;
  @Field({ description: 'The first admin’s name.' }) @Words(200) adminName: string;
  @Field({ description: 'The first admin’s e-mail address.' }) @IsEmail() @MaxLength(254) email: string;
  @Field({ description: 'At least 15 characters, of any kind.' }) @MinLength(PASSWORD.least) @MaxLength(PASSWORD.most) password: string;
  @Field(() => TimeZone, { description: 'The agency’s zone.' }) timeZone: string;
  @Field(() => Language, { nullable: true, description: 'The agency’s language; English where nothing is said.' })
  @IsOptional()
  @IsEnum(Language)
  language?: Language | null;
}

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field({ description: 'The e-mail address.' }) @MaxLength(254) email: string;
  @Field({ description: 'The password.' }) @MaxLength(PASSWORD.most) password: string;
  @Field(() => String, { nullable: true, description: 'The agency’s slug, where the person belongs to more than one.' })
  @IsOptional()
  @MaxLength(100)
  agency?: string | null;
}

@InputType({ description: 'The password, once more.' })
export class ConfirmPasswordInput {
  @Field({ description: 'The password you sign in with.' }) @MaxLength(PASSWORD.most) password: string;
}

@InputType({ description: 'Which agency to go on in.' })
export class SwitchAgencyInput {
  @Field({ description: 'The agency’s slug.' }) @MaxLength(100) agency: string;
}

@InputType({ description: 'Somebody who is to join the agency.' })
export class InviteMemberInput {
  @Field({ description: 'Where the link is mailed to.' }) @IsEmail() @MaxLength(254) email: string;
  @Field({ description: 'Their name.' }) @Words(200) name: string;
  @Field(() => Role, { description: 'ADMIN, RECRUITER or AUDITOR.' }) @IsEnum(Role) role: Role;
}

@InputType({ description: 'A candidate who is to get a page of their own.' })
export class InviteCandidateInput {
  @Field(() => ID, { description: 'The candidate.' }) @IdOf('Candidate') candidateId: string;
}

@InputType({ description: 'The link’s token, and the password to sign in with from now on.' })
export class AcceptInvitationInput {
  @Field({ description: 'The last part of the link.' }) @MaxLength(200) token: string;
  @Field({ description: 'At least 15 characters; where the address already signs in here, its password.' })
  @MinLength(PASSWORD.least)
  @MaxLength(PASSWORD.most)
  password: string;
}

@InputType({ description: 'An invitation to take back.' })
export class RevokeInvitationInput {
  @Field(() => ID, { description: 'The invitation.' }) @IdOf('Invitation') invitationId: string;
}

@InputType({ description: 'A member’s new role.' })
export class ChangeMemberRoleInput {
  @Field(() => ID, { description: 'The member.' }) @IdOf('Member') memberId: string;
  @Field(() => Role, { description: 'ADMIN, RECRUITER or AUDITOR.' })
  @IsEnum({ ADMIN: Role.ADMIN, RECRUITER: Role.RECRUITER, AUDITOR: Role.AUDITOR })
  role: Role;
  @Field(() => Int, { nullable: true, description: 'The version this change is made against.' }) @IsOptional() @IsInt() expectedVersion?:
    number | null;
}

@InputType({ description: 'A member who leaves.' })
export class RemoveMemberInput {
  @Field(() => ID, { description: 'The member.' }) @IdOf('Member') memberId: string;
}

@InputType({ description: 'A session to end.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'One of your own sessions.' }) @IdOf('Session') sessionId: string;
}

@InputType({ description: 'What you say of yourself. Only what is given changes.' })
export class UpdateProfileInput {
  @Field({ nullable: true, description: 'Your name.' }) @Words(200, { optional: true, least: 1 }) name?: string;
  @Field(() => Language, { nullable: true, description: 'The language you are addressed in.' })
  @IsOptional()
  @IsEnum(Language)
  language?: Language;
  @Field(() => TimeZone, { nullable: true, description: 'Where your clock stands.' }) @IsOptional() timeZone?: string;
  @Field(() => QuietHoursInput, { nullable: true, description: 'When you are not to be told anything.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => QuietHoursInput)
  quietHours?: QuietHoursInput;
}

@InputType({ description: 'The agency’s settings. Only what is given changes.' })
export class UpdateAgencyInput {
  @Field({ nullable: true, description: 'What the agency is called.' }) @Words(200, { optional: true, least: 1 }) name?: string;
  @Field(() => TimeZone, { nullable: true, description: 'The zone new people start with.' }) @IsOptional() timeZone?: string;
  @Field(() => Language, { nullable: true, description: 'The language new people start with.' })
  @IsOptional()
  @IsEnum(Language)
  language?: Language;
  @Field(() => RecruiterSight, { nullable: true, description: 'Which candidates recruiters have in sight.' })
  @IsOptional()
  @IsEnum(RecruiterSight)
  recruiterSight?: RecruiterSight;
  @Field(() => String, { nullable: true, description: 'What stands below every mail in the agency’s name; null for nothing.' })
  @Words(1000, { optional: true, lines: true })
  mailFooter?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version this change is made against.' }) @IsOptional() @IsInt() expectedVersion?:
    number | null;
}
