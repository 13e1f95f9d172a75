// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian {

/// The small word lists that a pass asks for by name: the enumerator, and the list's name in resources/lexicon/lists.tsv. A list more is a
/// line here and a row there; the constant and its name are made from this table.
// clang-format off
#define DUIXIAN_WORD_LISTS(list) \
    list(SubjectPrefix, u"subject_prefix") /* 全区, 全年: not kept in a name */ \
    list(OtherBase, u"other_base") /* 上半年, 扣除价格因素: the figure is not the year's, or not against the year before */ \
    list(WholeShare, u"whole_share") /* 覆盖率, 比重: a share of a whole, never over 100 % */ \
    list(ShortPrefix, u"short_prefix") /* 全, 区: not kept before a verb or a standard indicator; otherwise the beginning of a word (全职, 区属) */ \
    list(AdverbPrefix, u"adverb_prefix") /* 重点: not kept before a verb, kept before a noun (重点项目) */ \
    list(Dependent, u"dependent") /* 总数, 总投资: names nothing without the thing before it */ \
    list(QuantityModifier, u"quantity_modifier") /* 总, 累计, 完成: before a dependent name it is still one */ \
    list(Spending, u"spending") /* 投入, 资金: of what the clause behind names */ \
    list(EffectVerb, u"effect_verb") /* 惠及, 带动: the name says what had the effect, if the sentence does */ \
    list(Rank, u"rank") /* 国家级, 省级, 市级 */ \
    list(Quantity, u"quantity") /* 增加值, 覆盖率, 出口: at the end of the last name of a list it holds for those before */ \
    list(QuantityFront, u"quantity_front") /* 抽检, 播种: goes with the quantity behind it (抽检合格率) */ \
    list(Owned, u"owned") /* 死亡人数, 满意率: in a list of names it is of what the first name is of */ \
    list(PerBase, u"per_base") /* 亩均, 万元GDP: in a list of names it holds for the quantities behind, too */ \
    list(Parallel, u"parallel") /* 城镇, 国控, 一: stands in a list for a name whose rest is that of the last */ \
    list(BareEnd, u"bare_end") /* 型, 类, 级: a name of a list that ends so waits for the noun of the last */ \
    list(WholeNoun, u"whole_noun") /* 指标: behind a list it only says what the names are */ \
    list(LightVerb, u"light_verb") /* 实现, 完成: says only that it came so */ \
    list(JoinerInside, u"joiner_inside") /* 和谐, 参与: 和, 及, 与 in it join nothing */ \
    list(RecoveryWord, u"recovery_word") /* 恢复到, 相当于: before an earlier year, which the figure is a share of */ \
    list(Task, u"task") /* 年度任务, 计划: before a percentage, what is completed by so much */ \
    list(SloganNoun, u"slogan_noun") /* 坚持, 行动, 工程: behind a spelled-out number a slogan */ \
    list(NotUnitAfter, u"not_unit_after") /* 年, 月, 号, 届: the number before is no figure */ \
    list(ZeroThing, u"zero_thing") /* 零就业, 零违建: a figure */ \
    list(ReviewWord, u"review_word") /* of a heading: looks back */ \
    list(PlanWord, u"plan_word") /* of a heading: looks ahead */ \
    list(RatioWord, u"ratio_word") /* 结构, 比例: a:b after it is a ratio, not a time */ \
    list(GoalWord, u"goal_word") /* 预期目标: opens the sentence of the main targets */ \
    list(GoalItem, u"goal_item") /* 节能减排, 其他约束性指标: goes on with the main targets, though no standard indicator */ \
    list(GoalTail, u"goal_tail") /* 以上: may stand behind the words of a sync */ \
    list(SyncTail, u"sync_tail") /* 增速, 等: stands between a name and its sync */ \
    list(SyncNoun, u"sync_noun") /* 节能减排: named inside the words of a sync */ \
    list(PastWord, u"past_word") /* 去年, 已: a result, also in the plan */ \
    list(FutureWord, u"future_word") /* 将, 今年: a promise, also in the review */ \
    list(PromiseWord, u"promise_word") /* 力争, 年内: a promise, also where 目前 stands before it in the sentence */ \
    list(GoesOn, u"goes_on") /* 其中: its sentence goes on with the one before */ \
    list(Address, u"address") /* 各位代表: may stand before the words that open a paragraph */ \
    list(StockNoun, u"stock_noun") /* 保有量, 总数: stands, is not made */ \
    list(FlowNoun, u"flow_noun") /* 投资, 项目: is spent, earned or done in the course of time */ \
    list(FlowWord, u"flow_word") /* 累计, 先后: says that figures are summed up */ \
    list(FlowVerb, u"flow_verb") /* 释放, 涉及: opens a clause and does something, though it names no indicator */ \
    list(RateWord, u"rate_word") /* 每万人, 人均: the figure is a rate */ \
    list(StateWord, u"state_word") /* 达到, 为: says what stands */ \
    list(Predicate, u"predicate") /* 进驻, 实现: what the things counted before it do */ \
    list(ModifierVerb, u"modifier_verb") /* 建设, 改造: a verb of work that also stands before a noun (改造项目) */ \
    list(VerbAdverb, u"verb_adverb") /* 全部, 集中, 正式: between the things and what they do */ \
    list(EmptyPredicate, u"empty_predicate") /* 进展顺利: says nothing of what was done */ \
    list(EmptyVerb, u"empty_verb") /* 完成, 实现: before a rate or a growth it adds nothing to the name */ \
    list(Causative, u"causative") /* 推动, 实现: what is done is the verb behind the things (推动8个项目开工) */ \
    list(GenericNoun, u"generic_noun") /* 企业, 单位: which ones is said by what they do (5家企业,入选某某名单) */ \
    list(SpanOpening, u"span_opening") /* 连续, 仅用: opens a length of time that no name keeps */ \
    list(DocumentNoun, u"document_noun") /* 措施, 办法: what they are for stands before their number (优化营商环境20条措施) */ \
    list(TotalWord, u"total_word") /* 总量, 总数: of things that are counted, 数 */ \
    list(CountEnding, u"count_ending") /* 率, 面积: a name with it says already what it counts */ \
    list(NameTail, u"name_tail") /* 工作, 情况: no name keeps it at its end */ \
    list(LimitWord, u"limit_word") /* 办结, 用时: of a limit, which is named by the thing */ \
    list(CountNoun, u"count_noun") /* 户数, 面积: behind a verb of work they are of what the work is done on (改造户数) */ \
    list(TrackWord, u"track_word") /* 路, 轨道: its length is a 里程 */ \
    list(Contest, u"contest") /* 运动会, 锦标赛: medals are won there */ \
    list(ShareTail, u"share_tail") /* 的比重, 比例: behind the whole that a share is of */ \
    list(NumeralWord, u"numeral_word") /* 一切, 四川, 统一: holds a numeral and is no number */ \
    list(PerWord, u"per_word") /* 月, 人·年: what a unit is counted by, behind a slash */ \
    list(StageUnit, u"stage_unit") /* 期, 层: two digits side by side before it name two of them (二三期工程) */ \
    list(RangeStart, u"range_start") /* 由, 从: the first of two figures is where a change began, and 至 joins no range */ \
    list(UnitWord, u"unit_word") /* 部委, 次全会: a unit that goes on as another word */ \
    list(SpelledUnitWord, u"spelled_unit_word") /* 篇文章, 棵树: the same behind a spelled-out number only */ \
    list(ClosingNoun, u"closing_noun") /* 大关, 目标: behind an amount no thing that it describes */ \
    list(ClassNoun, u"class_noun") /* 企业, 项目: what an amount of money sorts */ \
    list(MoneyNoun, u"money_noun") /* 资金, 贷款: what is itself so much money */ \
    list(CommonThing, u"common_thing") /* 老旧小区, 管网: no named project, so that its size is an amount of work */ \
    list(Capacity, u"capacity") /* 年产, 日处理: an amount behind it describes a plant */ \
    list(ProjectNoun, u"project_noun") /* 项目, 生产线: behind 等 it closes a list of named projects */ \
    list(ReachNoun, u"reach_noun") /* 范围: how far, said of a length */ \
    list(PlantNoun, u"plant_noun") /* 光伏, 机组: named by their power */ \
    list(ZoneNoun, u"zone_noun") /* 生活圈: a length of time before it describes */ \
    list(TimeSpent, u"time_spent") /* 办结, 天数: in its clause a length of time counts */ \
    list(TimeLimit, u"time_limit") /* 时限: before it */ \
    list(Praise, u"praise") /* 仅用, 历时: before a length of time that only praises */ \
    list(SloganThing, u"slogan_thing") /* 清单, 名片: things that are none, also with their own measure word */ \
    list(SloganTail, u"slogan_tail") /* 举措, 机制: closes the name of what is no real thing */ \
    list(AbstractNoun, u"abstract_noun") /* 方面, 阶段: no thing that is counted, in digits either */ \
    list(RealNoun, u"real_noun") /* 小区, 医院: a place that is counted, 个 or not */ \
    list(ObserveVerb, u"observe_verb") /* 落实, 执行: what one does with rules */ \
    list(RuleNoun, u"rule_noun") /* 措施, 规定: what is observed */ \
    list(Candidate, u"candidate") /* 候选: not yet chosen */ \
    list(MakeVerb, u"make_verb") /* 成立, 修缮, 出台: what it counts is there afterwards, or done */ \
    list(OnceVerb, u"once_verb") /* 体检, 组织: once is a count of it */ \
    list(FirstWord, u"first_word") /* 首家, 唯一: to be the first that passes an amount is a result */ \
    list(SumWord, u"sum_word") /* 合计: behind the things that are summed */ \
    list(Round, u"round") /* 轮, 场: measure words of work itself */ \
    list(CountWord, u"count_word") /* 两, 三: before 翻番 a slogan */ \
    list(CutVerb, u"cut_verb") /* 削减, 压缩: says of an amount how much less it is */ \
    list(GrowthNoun, u"growth_noun") /* 增速, 涨幅: itself a growth */ \
    list(BaseEnd, u"base_end") /* 年, 年底: ends what a growth is counted against */ \
    list(ZeroName, u"zero_name") /* 小区, 创建: 零直排小区 is a name */ \
    list(RankWord, u"rank_word") /* 排名, 前移: the places moved are no statement */ \
    list(IndexNoun, u"index_noun") /* 指数, 死亡率: its number needs no unit */ \
    list(Medal, u"medal") /* 金, 银, 铜: counted also inside quotes */ \
    list(TimeBefore, u"time_before") /* 目前, 年底前: 前 is a time, no rank */ \
    list(WholeWord, u"whole_word") /* 全市, 总量: what a share is of, between a bound and its figure */ \
    list(RateNoun, u"rate_noun") /* 率, 占比: a level by itself, not what a verb of falling is about */ \
    list(Noun, u"noun") /* 安置房, 服务中心: a verb in it is none */ \
    list(Among, u"among") /* 依托: the count is of what is there anyway */ \
    list(AttributeNoun, u"attribute_noun") /* 总投资, 占地, 宽: an amount behind it and before 的 only describes */ \
    list(UnsetVerb, u"unset_verb") /* 不设, 没有提出: behind it a target that the report does not set */ \
    list(UnsetObject, u"unset_object") /* 目标, 指标: what is not set */ \
    list(WholeEconomy, u"whole_economy") /* 经济增长: before 目标 it is of 地区生产总值 */
// clang-format on

enum class WordList {
#define DUIXIAN_ENUMERATOR(enumerator, name) enumerator,
    DUIXIAN_WORD_LISTS(DUIXIAN_ENUMERATOR)
#undef DUIXIAN_ENUMERATOR
};

} // namespace duixian
