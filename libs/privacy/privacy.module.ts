import { Module } from '@nestjs/common';
import { DataExportsController } from './data-exports.controller.js';
import { DataExports } from './data-exports.service.js';
import { Erasures } from './erasures.service.js';
import { PrivacyMutations } from './privacy.resolver.js';

@Module({ controllers: [DataExportsController], providers: [Erasures, DataExports, PrivacyMutations] })
export class PrivacyModule {}
