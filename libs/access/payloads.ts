import { Field, ObjectType } from '@nestjs/graphql';
import { Agency } from './agency.entity.js';
import { Invitation } from './invitation.entity.js';
import { Viewer } from './viewer.js';

@ObjectType({ description: 'A new agency, and its admin signed in.' })
export class RegisterAgencyPayload {
  @Field(() => Agency, { description: 'The agency.' }) agency: Agency;
  @Field({ description: 'Goes into the Authorization header as `Bearer …`; good for ten minutes.' }) accessToken: string;
  @Field({ description: 'When the access token ends.' }) expiresAt: Date;
  @Field(() => Viewer, { description: 'Who is signed in now.' }) viewer: Viewer;
}

@ObjectType({ description: 'Signed in. The refresh token goes into an HttpOnly cookie.' })
export class SignInPayload {
  @Field({ description: 'Goes into the Authorization header as `Bearer …`; good for ten minutes.' }) accessToken: string;
  @Field({ description: 'When the access token ends.' }) expiresAt: Date;
  @Field(() => Viewer, { description: 'Who is signed in now.' }) viewer: Viewer;
}

@ObjectType({ description: 'The same session, with a token that says when the password was shown.' })
export class ConfirmPasswordPayload {
  @Field({ description: 'Takes the place of the one before; good for ten minutes.' }) accessToken: string;
  @Field({ description: 'When the access token ends.' }) expiresAt: Date;
  @Field(() => Viewer, { description: 'Who is signed in.' }) viewer: Viewer;
}

@ObjectType({ description: 'An invitation on its way.' })
export class InvitationPayload {
  @Field({ description: 'Where the link is mailed to.' }) email: string;
  @Field({ description: 'Until when it works.' }) expiresAt: Date;
  @Field({ description: 'The link itself, shown this once.' }) url: string;
}

@ObjectType({ description: 'An invitation taken back.' })
export class RevokeInvitationPayload {
  @Field(() => Invitation, { description: 'The invitation.' }) invitation: Invitation;
}

@ObjectType({ description: 'Signed out.' })
export class SignOutPayload {
  @Field({ description: 'Always true: signing out twice is no mistake.' }) signedOut: boolean;
}

@ObjectType({ description: 'You, as you stand after the change.' })
export class ProfilePayload {
  @Field(() => Viewer, { description: 'Who is asking.' }) viewer: Viewer;
}
