"""Correcting links, written down: `0-0 12-1` links passage 0 with 0, and 1 and 2 together with 1; `=` marks the corrected."""

import pytest

from reader.bitext import correcting
from reader.bitext.correcting import Bitext, Hand, Side
from reader.bitext.links import Grade, Link, LinkId, Origin, Reason, ReasonKind
from reader.bitext.steps import step_between, taken
from reader.bitext.values import ArticleId, PassageId
from reader.errors import InputError

SARA = Hand("سارا", "2026-11-22")
PERSIAN = tuple(PassageId(number) for number in range(6))
ARABIC = tuple(PassageId(100 + number) for number in range(6))


def bitext(notation, *, translation=False):
    links = []
    for number, each in enumerate(notation.split(), 1):
        source, target = each.rstrip("=").split("-")
        origin = Origin.MADE if each.endswith("=") else Origin.COMPUTED
        reasons = (Reason(ReasonKind.NUMBERS, "2500"),)
        links.append(Link(fa(source), ar(target), 0.7, Grade.PARTIAL, reasons, LinkId(number), origin))
    fresh = LinkId(len(links) + 1)
    return Bitext((ArticleId(1), ArticleId(2)), PERSIAN, ARABIC, tuple(links), frozenset(), translation, fresh)


def fa(digits):
    return tuple(PERSIAN[int(digit)] for digit in digits)


def ar(digits):
    return tuple(ARABIC[int(digit)] for digit in digits)


def shown(found):
    sides = [
        ("".join(str(each) for each in link.source), "".join(str(each - 100) for each in link.target), link.origin)
        for link in found.links
    ]
    return " ".join(
        f"{source}-{target}{'' if origin is Origin.COMPUTED else '='}" for source, target, origin in sorted(sides, key=str)
    )


def rejected(found):
    return {f"{source}-{target - 100}" for source, target in found.rejected}


def found(notation):
    return [Link(each.source, each.target, 0.6, Grade.EQUIVALENT, ()) for each in bitext(notation).links]


def test_a_link_by_hand_says_who_made_it_and_when():
    after = correcting.link(bitext("0-0"), fa("21"), ar("3"), SARA)
    assert shown(after) == "0-0 12-3="
    made = after.links[-1]
    assert (made.id, made.origin, made.author, made.date, made.score) == (2, Origin.MADE, "سارا", "2026-11-22", 1.0)


def test_linking_what_was_computed_confirms_it():
    after = correcting.link(bitext("0-0"), fa("0"), ar("0"), SARA)
    (link,) = after.links
    assert (link.id, link.origin, link.score) == (1, Origin.CONFIRMED, 0.7)
    assert [str(reason) for reason in link.reasons] == ["numbers: 2500"]


def test_linking_twice_is_refused():
    with pytest.raises(InputError, match="linked already"):
        correcting.link(bitext("0-0="), fa("0"), ar("0"), SARA)


def test_a_link_by_hand_takes_the_place_of_a_computed_block_around_it():
    assert shown(correcting.link(bitext("01-01 2-2"), fa("0"), ar("0"), SARA)) == "0-0= 2-2"


def test_a_passage_of_a_telling_may_be_in_two_links_but_that_of_a_translation_has_one_place():
    assert shown(correcting.link(bitext("0-0"), fa("0"), ar("1"), SARA)) == "0-0 0-1="
    assert shown(correcting.link(bitext("0-0", translation=True), fa("0"), ar("1"), SARA)) == "0-1="


def test_what_was_unlinked_does_not_come_back():
    before = bitext("0-0 1-1")
    after = correcting.unlink(before, before.links[0])
    assert shown(after) == "1-1"
    assert shown(correcting.recomputed(after, found("0-0 1-1 0-2 01-01"), translation=False)) == "0-2 1-1"


def test_linking_by_hand_forgets_that_it_was_rejected():
    before = bitext("0-0")
    after = correcting.reject(before, before.links[0])
    assert rejected(after) == {"0-0"}
    again = correcting.link(after, fa("0"), ar("0"), SARA)
    assert (shown(again), rejected(again)) == ("0-0=", set())


def test_merging_keeps_the_number_of_the_first():
    before = bitext("2-1 0-0 1-0")
    after = correcting.merge(before, before.links[1:], SARA)
    assert shown(after) == "01-0= 2-1"
    assert after.links[-1].id == before.links[1].id
    with pytest.raises(InputError, match="two or more"):
        correcting.merge(before, before.links[:1] * 2, SARA)


def test_splitting_goes_by_order_and_the_last_takes_what_is_left():
    before = bitext("012-01")
    after = correcting.split(before, before.links[0], SARA)
    assert shown(after) == "0-0= 12-1="
    assert [link.id for link in after.links] == [1, 2]
    assert rejected(after) == {"0-1", "1-0", "2-0"}
    with pytest.raises(InputError, match="no parts"):
        correcting.split(after, after.links[1], SARA)


def test_one_passage_can_be_split_off():
    before = bitext("01-0")
    after = correcting.split_off(before, before.links[0], PERSIAN[1], SARA)
    assert (shown(after), rejected(after)) == ("0-0=", {"1-0"})
    with pytest.raises(InputError, match="alone on its side"):
        correcting.split_off(after, after.links[0], ARABIC[0], SARA)
    with pytest.raises(InputError, match="not in this link"):
        correcting.split_off(after, after.links[0], PERSIAN[5], SARA)


def test_shifting_moves_one_side_and_the_old_place_is_not_computed_again():
    before = bitext("0-01")
    after = correcting.shift(before, before.links[0], Side.TARGET, 1, SARA)
    assert (shown(after), rejected(after), after.links[0].id) == ("0-12=", {"0-0"}, 1)
    assert after.links[0].grade is Grade.PARTIAL
    with pytest.raises(InputError, match="start of the article"):
        correcting.shift(after, after.links[0], Side.SOURCE, -1, SARA)
    with pytest.raises(InputError, match="end of the article"):
        correcting.shift(after, after.links[0], Side.TARGET, 4, SARA)


def test_shifting_onto_a_corrected_link_is_refused():
    before = bitext("0-0 0-1=")
    with pytest.raises(InputError, match="linked already"):
        correcting.shift(before, before.links[0], Side.TARGET, 1, SARA)


def test_confirming_twice_changes_nothing():
    before = bitext("0-0")
    once = correcting.confirm(before, before.links[0], SARA)
    assert correcting.confirm(once, once.links[0], Hand("دیگری", "2027-01-01")) is once


def test_a_link_that_was_changed_meanwhile_is_not_touched():
    before = bitext("0-0 1-1")
    after = correcting.shift(before, before.links[0], Side.TARGET, 2, SARA)
    with pytest.raises(InputError, match="no longer stands"):
        correcting.reject(after, before.links[0])


def test_a_recomputation_leaves_corrected_links_alone():
    before = bitext("0-0= 1-1 2-2")
    after = correcting.recomputed(before, found("01-01 0-3 2-2 4-4"), translation=False)
    assert shown(after) == "0-0= 0-3 2-2 4-4"
    assert {shown_id(after, "2-2"), shown_id(after, "0-0")} == {3, 1}
    assert shown(correcting.recomputed(before, found("0-3 2-2"), translation=True)) == "0-0= 2-2"


def shown_id(standing, notation):
    source, target = notation.split("-")
    return next(link.id for link in standing.links if (link.source, link.target) == (fa(source), ar(target)))


def test_imported_links_take_the_place_of_computed_ones_but_not_of_corrected_ones():
    before = bitext("0-0= 1-1 2-2")
    pairs = [(fa("01"), ar("0")), (fa("2"), ar("2")), (fa("2"), ar("2")), (fa("3"), ar("45"))]
    after = correcting.imported(before, pairs)
    assert shown(after) == "0-0= 2-2= 3-45="
    assert {link.origin for link in after.links} == {Origin.MADE, Origin.IMPORTED}
    assert correcting.imported(after, pairs) == after


def test_an_empty_side_and_boilerplate_are_refused():
    with pytest.raises(InputError, match="side of the link is empty"):
        correcting.link(bitext(""), (), ar("0"), SARA)
    with pytest.raises(InputError, match="Passage 77 is not among"):
        correcting.link(bitext(""), (PassageId(77),), ar("0"), SARA)


def test_a_step_turned_round_leads_back():
    before = bitext("01-01 0-2 3-3=")
    after = correcting.split(before, before.links[0], SARA)
    step = step_between(before, after)
    assert shown(taken(after, step.turned())) == shown(before)
    assert taken(after, step.turned()).rejected == frozenset()
    assert shown(taken(before, step)) == shown(after)


def test_undoing_after_a_recomputation_gives_way_to_neither_twin_nor_contradiction():
    before = bitext("0-0 1-1")
    unlinked = correcting.unlink(before, before.links[0])
    confirmed = correcting.confirm(unlinked, unlinked.links[0], SARA)
    back = step_between(before, unlinked).turned()
    computed = correcting.recomputed(confirmed, found("0-2"), translation=False)
    assert shown(taken(computed, back)) == "0-0 0-2 1-1="
    # Undone, computed anew under another number, and done again: the twin is not there twice.
    linked = correcting.link(bitext(""), fa("0"), ar("0"), SARA)
    step = step_between(bitext(""), linked)
    undone = taken(linked, step.turned())
    twin = correcting.recomputed(undone, found("0-0 01-0"), translation=False)
    assert shown(twin) == "0-0 01-0"
    assert shown(taken(twin, step)) == "0-0="
    brought = correcting.imported(undone, [(fa("0"), ar("0"))])
    assert shown(taken(brought, step)) == "0-0="


def test_a_link_whose_passages_are_gone_does_not_come_back():
    before = bitext("0-0 1-1")
    after = correcting.unlink(before, before.links[0])
    shorter = Bitext(after.articles, PERSIAN[1:], ARABIC, after.links, after.rejected, translation=False, fresh=after.fresh)
    assert shown(taken(shorter, step_between(before, after).turned())) == "1-1"
