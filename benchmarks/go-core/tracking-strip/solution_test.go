package trackingstrip

import "testing"

func TestClean(t *testing.T) {
	for raw, want := range map[string]string{
		"":                             "",
		"https://shop.example/":        "https://shop.example/",
		"https://shop.example/a?b=1":   "https://shop.example/a?b=1",
		"https://shop.example/a?":      "https://shop.example/a",
		"https://shop.example/a?#top":  "https://shop.example/a#top",
		"https://shop.example/?ref=x":  "https://shop.example/",
		"https://shop.example?gclid=1": "https://shop.example",
		"https://shop.example/p?utm_source=mail&id=7&utm_medium=x":                     "https://shop.example/p?id=7",
		"https://shop.example/p?UTM_Source=mail&Ref=1&GCLID=2&FbClId=3&id=7":           "https://shop.example/p?id=7",
		"https://shop.example/p?id=7&fbclid=a&id=3&fbclid=b&id=5":                      "https://shop.example/p?id=7&id=3&id=5",
		"https://shop.example/p?z=1&a=2&Z=3":                                           "https://shop.example/p?Z=3&a=2&z=1",
		"https://shop.example/p?%75tm_source=1&r%65f=2&x=3":                            "https://shop.example/p?x=3",
		"https://shop.example/p?utm=1&utmx=2&xutm_=3&refs=4&aref=5&gclid2=6":           "https://shop.example/p?aref=5&gclid2=6&refs=4&utm=1&utmx=2&xutm_=3",
		"https://shop.example/p?utm_=1":                                                "https://shop.example/p",
		"https://shop.example/p?id=utm_source&v=ref":                                   "https://shop.example/p?id=utm_source&v=ref",
		"https://shop.example/p?q=a+b&p=c%20d&e=%C3%BC&flag&empty=":                    "https://shop.example/p?e=%C3%BC&empty=&flag=&p=c+d&q=a+b",
		"https://ann:pw@shop.example:8443/a%2Fb/c?ref=1&x=1#sec?ref=2":                 "https://ann:pw@shop.example:8443/a%2Fb/c?x=1#sec?ref=2",
		"/list?page=2&utm_campaign=y":                                                  "/list?page=2",
		"?ref=1":                                                                       "",
		"?a=1&ref=2":                                                                   "?a=1",
		"mailto:a@shop.example?ref=1&subject=x":                                        "mailto:a@shop.example?subject=x",
		"https://shop.example/p?utm_a=1&utm_b=2&utm_c=3&utm_d=4&ref=5&ref=6&k=%26ref=": "https://shop.example/p?k=%26ref%3D",
	} {
		if got, err := Clean(raw); err != nil || got != want {
			t.Errorf("Clean(%q)\n got %q, %v\nwant %q", raw, got, err, want)
		}
	}
}

func TestMalformed(t *testing.T) {
	for _, raw := range []string{
		"https://shop example/", "http://[::1", ":x", "https://shop.example/%zz", "https://shop.example/\x7f", "https://shop.example:port/",
		"https://shop.example/?a=%zz", "https://shop.example/?a=1&b=%4", "/x?a=1;b=2", "/x?utm_source=1;2", "?%=1", "/x?ref=1&%gg",
	} {
		if got, err := Clean(raw); err == nil || got != "" {
			t.Errorf("Clean(%q) = %q, %v; want an error and no text", raw, got, err)
		}
	}
}
