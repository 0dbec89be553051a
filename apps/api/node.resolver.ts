import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, IsString, MaxLength } from 'class-validator';
import { Can } from '@nextround/access';
import { Node, PlanOf, type Plan } from '@nextround/planner';

@ArgsType()
class NodeArgs {
  @Field(() => ID, { description: 'The id of any record.' }) @IsString() @MaxLength(100) id: string;
}

@ArgsType()
class NodesArgs {
  @Field(() => [ID], { description: 'Up to 100 ids of any records.' })
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  ids: string[];
}

@Resolver()
export class NodeQueries {
  @Can('node.read')
  @PlanOf()
  @Query(() => Node, { nullable: true, description: 'Any record by its id; null where there is none in your sight.' })
  node(@Args() _: NodeArgs): Plan {
    return { kind: 'nodes', argument: 'id' };
  }

  @Can('node.read')
  @PlanOf()
  @Query(() => [Node], {
    nullable: 'items',
    description: 'Records by their ids, in that order; null in the place of each that is not in your sight.',
  })
  nodes(@Args() _: NodesArgs): Plan {
    return { kind: 'nodes', argument: 'ids' };
  }
}
