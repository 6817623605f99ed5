import json

from reader.formats.bitext_json import stories_json
from tests.reader.formats.story import STORY, golden


def test_what_is_written_is_what_stands_in_the_golden_file():
    assert "".join(stories_json([STORY])) == golden("story.json")


def test_a_link_leads_to_the_stretches_of_text_that_say_the_same():
    (story,) = json.loads("".join(stories_json([STORY])))["stories"]
    places = {
        passage["id"]: article["text"][passage["start"] : passage["end"]]
        for article in story["articles"]
        for passage in article["passages"]
    }
    (link,) = story["links"]
    assert [places[each] for each in link["source"]] == ["۲۵۰۰ سرباز رفتند."]
    assert [places[each] for each in link["target"]] == ["غادر 2500 جندي."]
