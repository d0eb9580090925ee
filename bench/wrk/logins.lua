-- SPDX-License-Identifier: MIT
-- POST of one login form after the other: wrk … URL -- FILE with a form in each line.
local requests = {}
local last = 0

function init(arguments)
    local headers = { ["Content-Type"] = "application/x-www-form-urlencoded" }
    for form in io.lines(arguments[1]) do
        requests[#requests + 1] = wrk.format("POST", nil, headers, form)
    end
end

function request()
    last = last % #requests + 1
    return requests[last]
end
