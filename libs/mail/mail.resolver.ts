import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can, Viewer } from '@nextround/access';
import { changed, Payload } from '@nextround/planner';
import { ReadNotificationInput, UpdateNotificationPreferencesInput } from './mail.inputs.js';
import { Notification } from './notification.entity.js';
import { Notifications } from './notifications.service.js';

@Resolver()
export class NotificationMutations {
  constructor(private readonly notifications: Notifications) {}

  @Can('notification.read')
  @Mutation(() => Payload(Notification), { description: 'Say that you have read a notification.' })
  async readNotification(@Args('input') { notificationId }: ReadNotificationInput) {
    return changed(Notification, await this.notifications.read(notificationId));
  }

  @Can('notification.read')
  @Mutation(() => Payload(Viewer), { description: 'Say that you have read everything in your inbox.' })
  async readAllNotifications() {
    return changed(Viewer, await this.notifications.readAll());
  }

  @Can('notification.prefer')
  @Mutation(() => Payload(Viewer), { description: 'Choose how you want to be told.' })
  async updateNotificationPreferences(@Args('input') input: UpdateNotificationPreferencesInput) {
    return changed(Viewer, await this.notifications.prefer(input));
  }
}
