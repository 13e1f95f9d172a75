// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian {

/// The small word lists that a pass asks for by name: the enumerator, and the list's name in resources/lexicon/lists.tsv. A list more is a
/// line here and a row there; the constant and its name are made from this table.
// clang-format off
#define DUIXIAN_WORD_LISTS(list) \
    list(SubjectPrefix, u"subject_prefix") /* 全区, 全年: not kept in a name */ \
    list(ShortPrefix, u"short_prefix") /* 全, 区: not kept before a verb or a standard indicator; otherwise the beginning of a word (全职, 区属) */ \
    list(AdverbPrefix, u"adverb_prefix") /* 重点: not kept before a verb, kept before a noun (重点项目) */ \
    list(Dependent, u"dependent") /* 总数, 总投资: names nothing without the thing before it */ \
    list(QuantityModifier, u"quantity_modifier") /* 总, 累计, 完成: before a dependent name it is still one */ \
    list(Spending, u"spending") /* 投入, 资金: of what the clause behind names */ \
    list(Rank, u"rank") /* 国家级, 省级, 市级 */ \
    list(SloganNoun, u"slogan_noun") /* 坚持, 行动, 工程: behind a spelled-out number a slogan */ \
    list(NotUnitAfter, u"not_unit_after") /* 年, 月, 号, 届: the number before is no figure */ \
    list(ZeroThing, u"zero_thing") /* 零就业, 零违建: a figure */ \
    list(ReviewWord, u"review_word") /* of a heading: looks back */ \
    list(PlanWord, u"plan_word") /* of a heading: looks ahead */ \
    list(RatioWord, u"ratio_word") /* 结构, 比例: a:b after it is a ratio, not a time */ \
    list(GoalWord, u"goal_word") /* 预期目标: opens the sentence of the main targets */ \
    list(PastWord, u"past_word") /* 去年, 已: a result, also in the plan */ \
    list(FutureWord, u"future_word") /* 将, 今年: a promise, also in the review */ \
    list(Predicate, u"predicate") /* 进驻, 实现: what the things counted before it do */ \
    list(ModifierVerb, u"modifier_verb") /* 建设, 改造: a verb of work that also stands before a noun (改造项目) */ \
    list(VerbAdverb, u"verb_adverb") /* 全部, 集中, 正式: between the things and what they do */ \
    list(EmptyPredicate, u"empty_predicate") /* 进展顺利: says nothing of what was done */ \
    list(EmptyVerb, u"empty_verb") /* 完成, 实现: before a rate or a growth it adds nothing to the name */ \
    list(Causative, u"causative") /* 推动, 实现: what is done is the verb behind the things (推动8个项目开工) */ \
    list(GenericNoun, u"generic_noun") /* 企业, 单位: which ones is said by what they do (5家企业,入选某某名单) */ \
    list(ShareTail, u"share_tail") /* 的比重, 比例: behind the whole that a share is of */ \
    list(NumeralWord, u"numeral_word") /* 一切, 四川, 统一: holds a numeral and is no number */ \
    list(PerWord, u"per_word") /* 月, 人·年: what a unit is counted by, behind a slash */ \
    list(StageUnit, u"stage_unit") /* 期, 层: two digits side by side before it name two of them (二三期工程) */ \
    list(RangeStart, u"range_start") /* 由, 从: the first of two figures is where a change began, and 至 joins no range */ \
    list(UnitWord, u"unit_word") /* 部委, 次全会: a unit that goes on as another word */ \
    list(Noun, u"noun") /* 安置房, 服务中心: a verb in it is none */ \
    list(Among, u"among") /* 依托: the count is of what is there anyway */ \
    list(AttributeNoun, u"attribute_noun") /* 总投资, 占地, 宽: an amount behind it and before 的 only describes */
// clang-format on

enum class WordList {
#define DUIXIAN_ENUMERATOR(enumerator, name) enumerator,
    DUIXIAN_WORD_LISTS(DUIXIAN_ENUMERATOR)
#undef DUIXIAN_ENUMERATOR
};

} // namespace duixian
