-- SPDX-License-Identifier: MIT
-- GET with one bearer token after the other: wrk … URL -- FILE with a token in each line.
local requests = {}
local last = 0

function init(arguments)
    for token in io.lines(arguments[1]) do
        requests[#requests + 1] = wrk.format("GET", nil, { Authorization = "Bearer " .. token })
    end
end

function request()
    last = last % #requests + 1
    return requests[last]
end
