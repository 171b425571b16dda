"""JSON there and back: nested dicts and lists, strings with escapes, floats."""

import json


def document(rows):
    return {
        "rows": [
            {
                "id": i,
                "name": f"row {i} \"quoted\" ü \n",
                "scores": [i * 0.5, i / 3, -i, 10**12 + i],
                "flags": {"even": i % 2 == 0, "none": None},
            }
            for i in range(rows)
        ]
    }


def run():
    data = document(2_000)
    text = json.dumps(data)
    again = json.loads(text)
    pretty = json.dumps(again, indent=2, sort_keys=True, ensure_ascii=False)
    return again == data, len(text), len(pretty), len(json.dumps(json.loads(pretty)))
