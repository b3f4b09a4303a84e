"""A page about what is around some actors: nothing in it is of what its pictures leave out."""

import unittest

from reports import PageTest, bundled


class Part(PageTest):
    def open_part(self):
        return self.open(bundled("russia-iran", "--around", "TUR", "--steps", "1"), "#period=after-ukraine")

    def drawn(self, page):
        period = next(period for period in self.data(page)["periods"] if period["id"] == "after-ukraine")
        return sum(len(ties) for line, ties in period["lines"] if page.locator(f"[id='{line}']").count() == 1)

    def test_tables_filters_and_files_have_the_ties_and_actors_of_the_picture(self):
        page = self.open_part()
        drawn, boxes = self.drawn(page), page.locator("#page-stage g.actor").count()
        self.assertGreater(drawn, 0)
        self.assertIn(f"{drawn} ties, {boxes} actors", self.status(page))
        self.assertEqual(page.locator("#page-ties tbody tr").count(), drawn)
        self.assertEqual(page.locator("#page-actors tbody tr").count(), boxes)
        self.assertEqual(page.locator("#page-matrix tbody tr").count(), boxes)
        counts = page.locator("#page-filters .facet-sign .count").all_text_contents()
        self.assertEqual(sum(map(int, counts)), drawn)
        self.assertEqual(len(self.download(page, "#page-ties-csv")[1]), drawn)
        self.assertEqual(len(self.download(page, "#page-actors-csv")[1]), boxes)

    def test_measures_are_of_the_whole_period_and_the_page_says_so(self):
        whole = self.data(self.open(bundled("russia-iran")))
        page = self.open_part()
        part = self.data(page)

        def values(data):
            actors, period = data["actors"], data["periods"][-1]
            return {actors[number]["id"]: [column[place] for column in period["values"]]
                    for place, number in enumerate(period["actors"])}

        self.assertLess(len(values(part)), len(values(whole)))
        self.assertEqual(values(part), {actor: values(whole)[actor] for actor in values(part)})
        sentence = "measures are of the whole period"
        self.assertIn(sentence, page.locator("#page-rules").text_content())
        page.locator("#actor-TUR").click()
        self.assertIn(sentence, page.locator("#page-panel").text_content())

    def test_a_page_about_everyone_says_nothing_of_that(self):
        page = self.open(bundled("russia-iran"), "#about=TUR")
        self.assertNotIn("around some actors", page.locator("body").inner_text())


if __name__ == "__main__":
    unittest.main()
