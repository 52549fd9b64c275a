from fluxtune_desktop.core.pair_ranks import PairRanks


def test_a_pair_has_the_place_that_it_has_in_the_list():
    ranks = PairRanks(["a b", "ab c", "é Ġ"])
    assert [ranks.of("a", "b"), ranks.of("ab", "c"), ranks.of("é", "Ġ")] == [0, 1, 2]


def test_a_pair_that_is_not_in_the_list_comes_after_the_last():
    ranks = PairRanks(["a b", "ab c"])
    assert len(ranks) == 2
    for first, second in [("b", "c"), ("a", "b c"), ("ab", ""), ("", ""), ("b", "a")]:
        assert ranks.of(first, second) == 2


def test_an_empty_list_holds_no_pair():
    assert PairRanks([]).of("a", "b") == 0


def test_each_of_many_pairs_is_found():
    pairs = [(f"{number}", f"{number % 7}x") for number in range(5000)]
    ranks = PairRanks(f"{first} {second}" for first, second in pairs)
    assert [ranks.of(first, second) for first, second in pairs] == list(range(5000))
    assert ranks.of("5000", "2x") == len(ranks)
